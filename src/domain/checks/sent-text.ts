import type { Sent } from './verdict.ts';

/**
 * A value as it is judged: trimmed, and cut at a length that no honest value reaches, so that a hostile one of
 * megabytes costs no more than another. Empty when nothing was sent.
 */
export function sentText(sent: Sent, limit = 300): string {
  if (sent === undefined || sent === null) return '';
  return (sent.length > 2 * limit ? sent.slice(0, 2 * limit) : sent).trim().slice(0, limit);
}
