import { z } from 'zod';
import { SECOND_MS } from '../duration.ts';
import { contactAttempt } from '../plan/events-of-helpdesk.ts';
import { customerAnswers } from './customer-answers.ts';
import { answering, type Decision, effectDone, refuse, type Situation } from './effect-handler.ts';

const Input = z.object({ channel: z.string(), to: z.string(), template: z.string().optional(), text: z.string() });

/** Writes to the customer: `contact.attempted` and `effect.updated` done, and what the customer does about it. */
export function messageSend(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse('channel, to and text are needed');
  const { channel, to, text } = parsed.data;
  const { order, now, effectId } = situation;
  const sentAt = now + 3 * SECOND_MS;
  const outcome = outcomeOf(channel, to, situation);
  const attempt = answering(situation, contactAttempt(order, sentAt, channel, outcome));
  const told = [attempt, effectDone(situation, sentAt + SECOND_MS, outcome)];
  if (outcome === 'email_bounced' || outcome === 'sms_failed') return { ok: true, events: told };
  const { events, drop = [] } = customerAnswers({ at: sentAt, channel, text, id: effectId }, situation);
  return { ok: true, events: [...told, ...events], drop };
}

/** A wrong address bounces; everything else arrives. */
function outcomeOf(channel: string, to: string, { order }: Situation): string {
  const wrong = (said: string, right: string) => to === said && said !== right;
  if (channel !== 'email') return wrong(order.contact.phone, order.customer.phone) ? 'sms_failed' : 'sms_delivered';
  return wrong(order.contact.email, order.customer.email) ? 'email_bounced' : 'email_sent';
}
