import { z } from 'zod';
import { messageOutput } from '../payloads/message-output.ts';
import type { State } from '../state/create-state.ts';
import { done } from '../web-api/answer.ts';
import { ts } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { people } from '../workspace.ts';
import { checkContent, contentArgs } from './content.ts';
import { whereToSpeak } from './where.ts';

/** Text beyond this is cut off (slack.md 2.1). */
const MOST_TEXT = 40_000;

/** `chat.postMessage`. A reply whose parent is gone is posted at top level, without an error (domain.md 14). */
export const chatPostMessage = method({
  name: 'chat.postMessage',
  args: z.looseObject({ channel: z.string(), thread_ts: ts.optional(), ...contentArgs }),
  run(args, context) {
    const { state } = context;
    const where = whereToSpeak(args.channel, context);
    if (!where.ok) return where.answer;
    const checked = checkContent(args, state);
    if (!checked.ok) return checked.answer;
    const { text = '', blocks = [], metadata } = checked.content;
    const thread = args.thread_ts === undefined ? undefined : livingThread(where.channel.id, args.thread_ts, state);
    const message = state.messages.post({
      channel: where.channel.id,
      user: people.bot.id,
      text: text.slice(0, MOST_TEXT),
      blocks,
      ...(thread === undefined ? {} : { threadTs: thread }),
      ...(metadata === undefined || metadata === null ? {} : { metadata }),
    });
    return done({
      channel: message.channel,
      ts: message.ts,
      message: messageOutput(message, state, { metadata: true }),
    });
  },
});

/** The thread that a reply lands in: the parent's, or none when the parent was deleted. */
export function livingThread(channel: string, ts: string, state: Pick<State, 'messages'>): string | undefined {
  const parent = state.messages.find(channel, ts);
  return parent === undefined ? undefined : (parent.threadTs ?? parent.ts);
}
