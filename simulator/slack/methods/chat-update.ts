import { z } from 'zod';
import { messageOutput } from '../payloads/message-output.ts';
import { done, refuse } from '../web-api/answer.ts';
import { ts } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { people } from '../workspace.ts';
import { checkContent, contentArgs } from './content.ts';

/** Longest `text` of an update (slack.md 2.1). */
const MOST_TEXT = 4000;

/**
 * `chat.update` of the bot's own messages: text without blocks removes the blocks and marks the message as edited,
 * metadata stays unless given (slack.md 2.3). Ephemeral messages are not found.
 */
export const chatUpdate = method({
  name: 'chat.update',
  args: z.looseObject({ channel: z.string(), ts, ...contentArgs }),
  run(args, { state }) {
    const channel = state.channels.find(args.channel);
    if (channel === undefined || !/^[CDG]/.test(args.channel)) return refuse('channel_not_found');
    const before = state.messages.find(channel.id, args.ts);
    if (before === undefined) return refuse('message_not_found');
    if (before.user !== people.bot.id) return refuse('cant_update_message');
    if (channel.isArchived) return refuse('is_inactive');
    if ((args.text?.length ?? 0) > MOST_TEXT) return refuse('msg_too_long');
    const checked = checkContent(args, state);
    if (!checked.ok) return checked.answer;
    const { text = before.text, blocks, metadata } = checked.content;
    const after = state.messages.change(channel.id, args.ts, {
      text,
      blocks: blocks ?? [],
      edited: blocks === undefined,
      metadata,
    });
    if (after === undefined) return refuse('message_not_found');
    return done({
      channel: channel.id,
      ts: after.ts,
      text: after.text,
      message: messageOutput(after, state, { metadata: true }),
    });
  },
});
