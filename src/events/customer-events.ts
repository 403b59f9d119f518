import { z } from 'zod';
import { CLAIM_KINDS } from '../domain/order/status.ts';
import { Id, LONGEST, must, OptionalId, OptionalText, present, Text, textOf, wordsOf } from './fields.ts';
import { readerOf } from './reader.ts';
import type { Scrubbing } from './scrub.ts';

/** A line by its number, or as orders and parcels write it: `{line, sku, quantity}`. */
const ClaimedLine = z.union(
  [z.number(), z.object({ line: z.number() }).transform(({ line }) => line)],
  must('a line number'),
);

const MOST_ATTACHMENTS = 20;
const MOST_PHOTOS = 20;
const LONGEST_URL = 2_000;

const ClaimFields = z.object({
  claim_id: Id,
  kind: OptionalText,
  lines: z.array(ClaimedLine, must('a list of lines')).nullish(),
  photos: z.array(Text, must('a list of addresses')).nullish(),
  text: OptionalText,
});
const From = z.object({ email: OptionalText, phone: OptionalText, customer_id: OptionalId }, must('an object'));
const Attachment = z.object({ name: OptionalText, type: OptionalText, url: Text }, must('an object'));

/** Events of what customers say and how they are reached. */
export const CUSTOMER_EVENTS = {
  'claim.opened': readerOf(ClaimFields.extend({ kind: Text }), (data, scrubbing) => ({
    ...claimOf(data, scrubbing),
    kind: CLAIM_KINDS.find((it) => it === data.kind) ?? 'other',
  })),
  'claim.closed': readerOf(ClaimFields, claimOf),
  'review.created': readerOf(
    z.object({
      score: z.number(must('a number')),
      title: OptionalText,
      message: OptionalText,
      locale: OptionalText,
    }),
    (data, scrubbing) =>
      present({
        score: data.score,
        title: wordsOf(data.title, scrubbing),
        message: wordsOf(data.message, scrubbing, LONGEST.text),
        locale: textOf(data.locale),
      }),
  ),
  'customer.message': readerOf(
    z.object({
      message_id: Id,
      in_reply_to: OptionalId,
      from: From.nullish(),
      to: OptionalText,
      subject: OptionalText,
      channel: Id,
      text: Text,
      locale: OptionalText,
      attachments: z.array(Attachment, must('a list')).nullish(),
    }),
    (data, scrubbing) => {
      const from = data.from ?? {};
      return present({
        messageId: data.message_id,
        inReplyTo: textOf(data.in_reply_to),
        from: present({ email: textOf(from.email), phone: textOf(from.phone), customerId: textOf(from.customer_id) }),
        to: textOf(data.to),
        subject: wordsOf(data.subject, scrubbing),
        channel: data.channel,
        text: wordsOf(data.text, scrubbing, LONGEST.text) ?? '[removed]',
        locale: textOf(data.locale),
        attachments: (data.attachments ?? []).slice(0, MOST_ATTACHMENTS).map((it) => ({
          name: wordsOf(it.name, scrubbing) ?? '',
          type: textOf(it.type) ?? '',
          url: it.url.slice(0, LONGEST_URL),
        })),
      });
    },
    { needsSubject: false },
  ),
  'contact.attempted': readerOf(z.object({ channel: Id, outcome: Id }), ({ channel, outcome }) => ({
    channel,
    outcome,
  })),
};

function claimOf(data: z.output<typeof ClaimFields>, scrubbing: Scrubbing) {
  return present({
    claimId: data.claim_id,
    kind: textOf(data.kind),
    lines: data.lines ?? undefined,
    photos: data.photos?.slice(0, MOST_PHOTOS).map((url) => url.slice(0, LONGEST_URL)),
    text: wordsOf(data.text, scrubbing, LONGEST.text),
  });
}
