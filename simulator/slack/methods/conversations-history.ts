import { z } from 'zod';
import { messageOutput } from '../payloads/message-output.ts';
import { method } from '../web-api/method.ts';
import { page } from './page.ts';
import { inSpan, spanArgs } from './span.ts';
import { whereToRead } from './where.ts';

/** `conversations.history`: newest first, without thread replies; metadata only with `include_all_metadata`. */
export const conversationsHistory = method({
  name: 'conversations.history',
  args: z.looseObject({ channel: z.string(), ...spanArgs }),
  run(args, context) {
    const { state } = context;
    const where = whereToRead(args.channel, 'history', context);
    if (!where.ok) return where.answer;
    const top = state.messages.list(where.channel.id).filter((message) => message.threadTs === undefined);
    const found = inSpan(top, args).toReversed();
    const answer = page('messages', found, args, 100);
    if (!answer.ok) return answer;
    const metadata = args.include_all_metadata ?? false;
    const messages = (answer.messages as typeof found).map((one) => messageOutput(one, state, { metadata }));
    return { ...answer, messages, has_more: hasMore(answer), pin_count: 0 };
  },
});

/** Whether an answer in pages has another page. */
export function hasMore(answer: Readonly<Record<string, unknown>>): boolean {
  return (answer.response_metadata as { readonly next_cursor?: string } | undefined)?.next_cursor !== '';
}
