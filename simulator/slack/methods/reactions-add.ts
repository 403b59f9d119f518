import { z } from 'zod';
import { done, refuse } from '../web-api/answer.ts';
import { ts } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';

/** `reactions.add`; the same emoji twice is `already_reacted`. */
export const reactionsAdd = method({
  name: 'reactions.add',
  args: z.looseObject({ channel: z.string(), timestamp: ts, name: z.string().min(1) }),
  run(args, { state }) {
    if (state.channels.find(args.channel) === undefined) return refuse('channel_not_found');
    if (state.messages.find(args.channel, args.timestamp) === undefined) return refuse('message_not_found');
    return state.reactions.add(args.channel, args.timestamp, args.name) ? done() : refuse('already_reacted');
  },
});
