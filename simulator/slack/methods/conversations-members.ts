import { z } from 'zod';
import { method } from '../web-api/method.ts';
import { page, pageArgs } from './page.ts';
import { whereToRead } from './where.ts';

/** `conversations.members`: ids of everybody in the conversation, the bot among them. */
export const conversationsMembers = method({
  name: 'conversations.members',
  args: z.looseObject({ channel: z.string(), ...pageArgs }),
  run(args, context) {
    const where = whereToRead(args.channel, 'facts', context);
    return where.ok ? page('members', where.channel.members, args, 100) : where.answer;
  },
});
