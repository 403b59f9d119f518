import { z } from 'zod';
import { LOCALES } from '../../i18n/locale.ts';

/**
 * Input of `message.send` (contract 6). Mail has more than the contract names: a subject, a language, and the
 * Message-ID that it answers.
 */
export const MessageInput = z.object({
  channel: z.literal('email'),
  to: z.string(),
  template: z.string().optional(),
  text: z.string().min(1),
  subject: z.string().min(1).optional(),
  locale: z.enum(LOCALES).default('en'),
  in_reply_to: z.string().optional(),
});
