import { z } from 'zod';
import type { Message } from '../../wire.ts';
import { microsOf } from '../state/ids.ts';
import { count, flag } from '../web-api/args.ts';
import { pageArgs } from './page.ts';

/** The arguments that cut a span out of messages. */
export const spanArgs = {
  ...pageArgs,
  oldest: z.coerce.string().optional(),
  latest: z.coerce.string().optional(),
  inclusive: flag.optional(),
  include_all_metadata: flag.optional(),
  limit: count.min(1).max(999).optional(),
};

interface Span {
  readonly oldest?: string | undefined;
  readonly latest?: string | undefined;
  readonly inclusive?: boolean | undefined;
}

/** The messages between `oldest` and `latest`, with these themselves when `inclusive`. */
export function inSpan(messages: readonly Message[], span: Span): readonly Message[] {
  if (span.oldest === undefined && span.latest === undefined) return messages;
  const from = microsOf(span.oldest ?? '0');
  const to = span.latest === undefined ? undefined : microsOf(span.latest);
  const inclusive = span.inclusive ?? false;
  return messages.filter((message) => {
    const at = microsOf(message.ts);
    if (inclusive) return at >= from && (to === undefined || at <= to);
    return at > from && (to === undefined || at < to);
  });
}
