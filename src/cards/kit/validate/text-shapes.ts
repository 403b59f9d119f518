import { z } from 'zod';
import { LIMITS } from '../limits.ts';

/** A string of 1 to `max` characters. */
export function words(max: number) {
  return z.string().min(1).max(max);
}

/** A `plain_text` object. */
export function plainShape(max: number) {
  return z.strictObject({ type: z.literal('plain_text'), text: words(max), emoji: z.boolean().optional() });
}

/** A `mrkdwn` object; foreign text stands in it, so Slack must not go looking for links (slack.md 2.4). */
export function mrkdwnShape(max: number) {
  return z.strictObject({ type: z.literal('mrkdwn'), text: words(max), verbatim: z.literal(true) });
}

/** Either text object. */
export function textShape(max: number) {
  return z.discriminatedUnion('type', [plainShape(max), mrkdwnShape(max)]);
}

/** An id that we choose. */
export const idShape = words(LIMITS.id);

/** The question before an action. */
export const confirmShape = z.strictObject({
  title: plainShape(LIMITS.confirmTitle).optional(),
  text: textShape(LIMITS.confirmText),
  confirm: plainShape(LIMITS.confirmButton).optional(),
  deny: plainShape(LIMITS.confirmButton).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});
