import { z } from 'zod';
import { conversationOutput } from '../payloads/conversation-output.ts';
import { done } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { whereToRead } from './where.ts';

/** `conversations.info`. */
export const conversationsInfo = method({
  name: 'conversations.info',
  args: z.looseObject({ channel: z.string() }),
  run(args, context) {
    const where = whereToRead(args.channel, 'facts', context);
    return where.ok ? done({ channel: conversationOutput(where.channel) }) : where.answer;
  },
});
