import { z } from 'zod';
import { SECOND_MS } from '../duration.ts';
import { toMinor } from '../money.ts';
import { type Decision, effectDone, refuse, type Situation } from './effect-handler.ts';

const Input = z.object({
  form: z.string(),
  amount: z.string(),
  currency: z.string(),
  expires_at: z.string().optional(),
});

/** Gives the customer something for the trouble: `effect.updated` done, with the code of what was given. */
export function compensationIssue(input: unknown, situation: Situation): Decision {
  const parsed = Input.safeParse(input);
  if (!parsed.success) return refuse('form, amount and currency are needed');
  const { form, amount, currency } = parsed.data;
  if (!toMinor(amount)) return refuse('the amount must be a decimal above 0');
  if (currency !== situation.facts.currency) return refuse(`the order is in ${situation.facts.currency}`);
  const reference = `${form.toUpperCase()}-${situation.random.whole(100_000, 999_999)}`;
  return { ok: true, events: [effectDone(situation, situation.now + 4 * SECOND_MS, reference)], reference };
}
