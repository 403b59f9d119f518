import { z } from 'zod';
import { messageOutput } from '../payloads/message-output.ts';
import { refuse } from '../web-api/answer.ts';
import { ts } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { hasMore } from './conversations-history.ts';
import { page } from './page.ts';
import { inSpan, spanArgs } from './span.ts';
import { whereToRead } from './where.ts';

/** `conversations.replies`: a thread, parent first; `thread_not_found` when there is no such message. */
export const conversationsReplies = method({
  name: 'conversations.replies',
  args: z.looseObject({ channel: z.string(), ts, ...spanArgs }),
  run(args, context) {
    const { state } = context;
    const where = whereToRead(args.channel, 'history', context);
    if (!where.ok) return where.answer;
    const asked = state.messages.find(where.channel.id, args.ts);
    if (asked === undefined) return refuse('thread_not_found');
    const replies = asked.threadTs === undefined ? state.messages.replies(where.channel.id, asked.ts) : [];
    const answer = page('messages', [asked, ...inSpan(replies, args)], args, 1000);
    if (!answer.ok) return answer;
    const metadata = args.include_all_metadata ?? false;
    const messages = (answer.messages as (typeof asked)[]).map((one) => messageOutput(one, state, { metadata }));
    return { ...answer, messages, has_more: hasMore(answer) };
  },
});
