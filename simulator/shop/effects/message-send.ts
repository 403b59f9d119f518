import { z } from 'zod';
import { MINUTE_MS, SECOND_MS } from '../duration.ts';
import { WORDS } from '../people/words.ts';
import { contactAttempt, customerMessage } from '../plan/events-of-helpdesk.ts';
import type { Reaction } from '../plan/life.ts';
import type { PlannedEvent } from '../plan/planned-event.ts';
import { answering, type Decision, effectDone, refuse, type Situation } from './effect-handler.ts';

const Input = z.object({ channel: z.string(), to: z.string(), template: z.string().optional(), text: z.string() });

/** Who is written to answers in so many cases, after so many minutes. */
const ANSWERS = { share: 0.85, minutes: [3, 45] } as const;

/** A numbered choice in a message: `1. …`, `2) …`, `3、…` at the start of a line. */
const CHOICES = /^\s*(\d)\s*[.)、:：]/gm;

/**
 * Writes to the customer: `contact.attempted` and `effect.updated` done. The customer may answer after a while, in his
 * own language, choosing one of numbered options, and may do what the message asked for.
 */
export function messageSend(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse('channel, to and text are needed');
  const { channel, to, text } = parsed.data;
  const { order, now, random } = situation;
  const sentAt = now + 3 * SECOND_MS;
  const outcome = outcomeOf(channel, to, situation);
  const attempt = answering(situation, contactAttempt(order, sentAt, channel, outcome));
  const told = [attempt, effectDone(situation, sentAt + SECOND_MS, outcome)];
  const failed = outcome === 'email_bounced' || outcome === 'sms_failed';
  if (failed || !random.chance(ANSWERS.share)) return { ok: true, events: told };

  const at = sentAt + random.whole(...ANSWERS.minutes) * MINUTE_MS;
  const reaction = reactionOf(situation, at);
  const answer = customerMessage(order, at, `msg-${situation.effectId}`, answerTo(text, reaction, situation));
  const inReply: PlannedEvent = { ...answer, data: { ...answer.data, in_reply_to: situation.effectId, channel } };
  const drop = situation.planned.filter(({ type }) => reaction.instead?.includes(type)).map(({ id }) => id);
  return { ok: true, events: [...told, inReply, ...reaction.events], drop };
}

/** People do once what they were asked for, as long as it still matters. */
function reactionOf({ incident, facts, planned, now, random }: Situation, at: number): Reaction {
  const over = facts.cancelled || (incident?.healsAt ?? at) <= now;
  const answered = facts.customerAnswered || planned.some(({ type }) => type === 'customer.message');
  if (over || answered || !incident?.whenContacted) return { events: [] };
  return incident.whenContacted(at, random);
}

/** A wrong address bounces; everything else arrives. */
function outcomeOf(channel: string, to: string, { order }: Situation): string {
  const wrong = (said: string, right: string) => to === said && said !== right;
  if (channel !== 'email') return wrong(order.contact.phone, order.customer.phone) ? 'sms_failed' : 'sms_delivered';
  return wrong(order.contact.email, order.customer.email) ? 'email_bounced' : 'email_sent';
}

function answerTo(text: string, { says }: Reaction, { order, random }: Situation): string {
  const { language } = order.store;
  if (says) return WORDS[says][language];
  const choices = [...text.matchAll(CHOICES)].map(([, number]) => number ?? '1');
  if (choices.length < 2) return WORDS.thanks[language];
  return WORDS.option[language].replace('{n}', random.pick(choices));
}
