import { z } from 'zod';
import { done, refuse } from '../web-api/answer.ts';
import { ts } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { people } from '../workspace.ts';

/** `chat.delete` of the bot's own messages. */
export const chatDelete = method({
  name: 'chat.delete',
  args: z.looseObject({ channel: z.string(), ts }),
  run(args, { state }) {
    const channel = state.channels.find(args.channel);
    if (channel === undefined) return refuse('channel_not_found');
    const message = state.messages.find(channel.id, args.ts);
    if (message === undefined) return refuse('message_not_found');
    if (message.user !== people.bot.id) return refuse('cant_delete_message');
    state.messages.remove(channel.id, args.ts);
    return done({ channel: channel.id, ts: args.ts });
  },
});
