import { z } from 'zod';
import { done, refuse } from '../web-api/answer.ts';
import { ts } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { people } from '../workspace.ts';
import { livingThread } from './chat-post-message.ts';
import { checkContent, contentArgs } from './content.ts';
import { whereToSpeak } from './where.ts';

/** `chat.postEphemeral`: the person must be in the channel (`user_not_in_channel`). */
export const chatPostEphemeral = method({
  name: 'chat.postEphemeral',
  args: z.looseObject({ channel: z.string(), user: z.string(), thread_ts: ts.optional(), ...contentArgs }),
  run(args, context) {
    const { state } = context;
    const where = whereToSpeak(args.channel, context);
    if (!where.ok) return where.answer;
    if (!where.channel.members.includes(args.user)) return refuse('user_not_in_channel');
    const checked = checkContent(args, state);
    if (!checked.ok) return checked.answer;
    const { text = '', blocks = [] } = checked.content;
    const thread = args.thread_ts === undefined ? undefined : livingThread(where.channel.id, args.thread_ts, state);
    const message = state.ephemerals.post({
      channel: where.channel.id,
      user: people.bot.id,
      onlyFor: args.user,
      text,
      blocks,
      ...(thread === undefined ? {} : { threadTs: thread }),
    });
    return done({ message_ts: message.ts });
  },
});
