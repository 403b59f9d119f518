import { z } from 'zod';
import { type Answer, done, refuse } from '../web-api/answer.ts';
import { count } from '../web-api/args.ts';

/** The arguments of methods that answer in pages. */
export const pageArgs = { limit: count.min(0).optional(), cursor: z.string().optional() };

/** One page of a list under `key`, with Slack's cursor to the next one; a foreign cursor is `invalid_cursor`. */
export function page<T>(
  key: string,
  list: readonly T[],
  args: { readonly limit?: number | undefined; readonly cursor?: string | undefined },
  fallbackLimit: number,
): Answer {
  const start = args.cursor === undefined || args.cursor === '' ? 0 : startOf(args.cursor);
  if (start === undefined) return refuse('invalid_cursor');
  const limit = args.limit === undefined || args.limit === 0 ? fallbackLimit : Math.min(args.limit, 1000);
  const end = start + limit;
  const nextCursor = end < list.length ? Buffer.from(`next:${end}`).toString('base64') : '';
  return done({ [key]: list.slice(start, end), response_metadata: { next_cursor: nextCursor } });
}

function startOf(cursor: string): number | undefined {
  const match = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8'));
  return match === null ? undefined : Number(match[1]);
}
