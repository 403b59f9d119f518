import { z } from 'zod';
import type { EffectAnswer } from '../app/ports/effect-sender.ts';

const REASON_CHARS = 300;

/** What nodemailer tells of a failure (nodemailer.com/errors). */
const SmtpError = z.object({
  message: z.string(),
  code: z.string().optional(),
  command: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
});

/** Commands whose refusal is about this mail; a refusal of others is about the sender, and somebody may mend that. */
const ABOUT_THE_MAIL: ReadonlySet<string> = new Set(['RCPT TO', 'DATA']);

/** Wants to be asked with a login, or refuses ours (RFC 4954): nothing to do with the recipient. */
const ABOUT_THE_LOGIN: ReadonlySet<number> = new Set([530, 534, 535, 538]);

/** What a failure to send means for the mail. A server that answered, if only "later", is not silent. */
export function readSmtpError(thrown: unknown): EffectAnswer {
  const error = SmtpError.safeParse(thrown).data ?? { message: String(thrown) };
  const { responseCode = 0, command = '' } = error;
  const reason = (error.response ?? error.message).replace(/\s+/g, ' ').slice(0, REASON_CHARS);
  if (responseCode >= 500 && ABOUT_THE_MAIL.has(command) && !ABOUT_THE_LOGIN.has(responseCode))
    return { kind: 'refused', reason };
  // An address that is none is found out before anything is sent: `API` is nodemailer itself.
  if (error.code === 'EENVELOPE' && command === 'API') return { kind: 'refused', reason };
  const isDeferred = responseCode >= 400 && responseCode < 500;
  return { kind: 'unknown', reason, ...(isDeferred ? { limited: true } : {}) };
}
