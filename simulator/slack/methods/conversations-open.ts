import { z } from 'zod';
import { conversationOutput } from '../payloads/conversation-output.ts';
import { done, refuse } from '../web-api/answer.ts';
import { flag } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';

/** `conversations.open`: the direct messages with one person. Groups of people are not simulated. */
export const conversationsOpen = method({
  name: 'conversations.open',
  args: z.looseObject({
    users: z.string().optional(),
    channel: z.string().optional(),
    return_im: flag.optional(),
    prevent_creation: flag.optional(),
  }),
  run(args, { state }) {
    const wanted = args.channel ?? args.users ?? '';
    if (wanted.includes(',')) return refuse('method_not_supported_for_channel_type');
    const found = state.channels.find(wanted);
    if (found?.directWith === undefined)
      return refuse(args.channel === undefined ? 'user_not_found' : 'channel_not_found');
    return done({ channel: (args.return_im ?? false) ? conversationOutput(found) : { id: found.id } });
  },
});
