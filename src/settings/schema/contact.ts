import { z } from 'zod';
import { CONTACT_RULES } from '../../domain/contact/contact-rules.ts';
import { durationText } from './duration.ts';
import { DurationWord, TimeWord } from './words.ts';

/** `contact`: when and under which name customers are written to and called (domain.md 8). */
export const Contact = z
  .strictObject({
    shop: z.string().trim().min(1).optional().meta({
      description: 'How mail to customers is signed.',
      byDefault: 'the name in `MAIL_FROM`',
    }),
    show_messages: z.boolean().prefault(true).meta({
      description:
        'Show in Slack what customers write, with addresses, numbers and names masked; false: only what they seem to want.',
    }),
    spacing: DurationWord.prefault(durationText(CONTACT_RULES.spacingMs)).meta({
      description: 'The least time between two tries to reach a customer.',
    }),
    most_per_day: z.number().int().min(1).prefault(CONTACT_RULES.mostPerDay).meta({
      description: 'The most tries on one day of the customer.',
    }),
    quiet_from: TimeWord.prefault(CONTACT_RULES.quietFrom).meta({
      description: "No telephone and no SMS from this time of the customer's day …",
    }),
    quiet_until: TimeWord.prefault(CONTACT_RULES.quietUntil).meta({ description: '… until this one.' }),
  })
  .meta({ description: 'When and under which name customers are contacted.' });
