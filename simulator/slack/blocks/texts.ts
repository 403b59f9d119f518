import { z } from 'zod';

/** A `plain_text` object of 1 to `max` characters. */
export function plain(max: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
}

/** A `mrkdwn` object of 1 to `max` characters. */
export function mrkdwn(max: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(max),
    verbatim: z.boolean().optional(),
  });
}

/** Either text object of 1 to `max` characters. */
export function anyText(max: number) {
  return z.discriminatedUnion('type', [plain(max), mrkdwn(max)]);
}

/** An id that the app chooses: 1 to 255 characters (slack.md 1.1, 1.2). */
export const Id = z.string().min(1).max(255);

/** A link: http, https or mailto, at most 3000 characters. */
export const Url = z
  .string()
  .max(3000)
  .refine((value) => /^(https?:\/\/|mailto:|slack:\/\/)/.test(value) && URL.canParse(value), 'invalid url');

/** The dialog before an action (slack.md 1.2). */
export const Confirm = z.strictObject({
  title: plain(100).optional(),
  text: anyText(300),
  confirm: plain(30).optional(),
  deny: plain(30).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});
