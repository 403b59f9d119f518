import { z } from 'zod';
import { livingThread } from '../methods/chat-post-message.ts';
import { checkContent } from '../methods/content.ts';
import type { State } from '../state/create-state.ts';
import type { ResponseOrigin } from '../state/response-urls.ts';
import { type Answer, done, refuse } from '../web-api/answer.ts';
import { flag } from '../web-api/args.ts';
import { people } from '../workspace.ts';

/** The body of an answer through `response_url` or in a command's acknowledgement. */
export const ResponseBody = z.looseObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.string().optional(),
  replace_original: flag.optional(),
  delete_original: flag.optional(),
  thread_ts: z.string().optional(),
});

type Body = z.output<typeof ResponseBody>;

/**
 * Answers an interaction: replaces or deletes the message that was pressed, or posts a new one, ephemeral unless
 * `in_channel` (slack.md 2.1). After a command there is no original, so a replacement is a new message.
 */
export function postResponse(body: Body, origin: ResponseOrigin, state: State): Answer {
  if (body.delete_original === true) return deleteOriginal(origin, state);
  const checked = checkContent({ text: body.text, blocks: body.blocks }, state);
  if (!checked.ok) return checked.answer;
  const { text = '', blocks = [] } = checked.content;
  if (body.replace_original === true && origin.ts !== undefined) {
    const after = origin.ephemeral
      ? state.ephemerals.change(origin.ts, { text, blocks })
      : state.messages.change(origin.channel, origin.ts, { text, blocks, edited: false });
    return after === undefined ? refuse('message_not_found') : done();
  }
  const wanted = body.thread_ts ?? origin.threadTs;
  const thread = wanted === undefined ? undefined : livingThread(origin.channel, wanted, state);
  const draft = {
    channel: origin.channel,
    user: people.bot.id,
    text,
    blocks,
    ...(thread === undefined ? {} : { threadTs: thread }),
  };
  if (body.response_type === 'in_channel') state.messages.post(draft);
  else state.ephemerals.post({ ...draft, onlyFor: origin.person });
  return done();
}

function deleteOriginal(origin: ResponseOrigin, state: State): Answer {
  if (origin.ts === undefined) return done();
  const removed = origin.ephemeral
    ? state.ephemerals.remove(origin.ts)
    : state.messages.remove(origin.channel, origin.ts);
  return removed ? done() : refuse('message_not_found');
}
