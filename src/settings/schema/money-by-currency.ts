import { z } from 'zod';
import { toMinor } from '../../domain/order/money.ts';
import { isCurrency } from './routes.ts';

/** A currency as a key. */
export const CurrencyWord = z.string().refine(isCurrency, 'must be an ISO 4217 code such as EUR');

/** An amount in major units, as a number or a decimal text. */
export const AmountWord = z.union([z.number().nonnegative(), z.string()]).meta({ shown: 'amount' });

const TOO_FINE = 'has more digits than its currency';
const NO_AMOUNT = 'must be an amount such as 200 or 12.50';

/** Reads an amount of a known currency into minor units, or adds an issue at `path`. */
export function minorOf(
  amount: string | number,
  currency: string,
  ctx: { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void },
  path: string[],
): number {
  const minor = toMinor(String(amount), currency);
  if (typeof minor === 'number') return minor;
  ctx.addIssue({ code: 'custom', path, message: minor === 'exponent' ? TOO_FINE : NO_AMOUNT });
  return 0;
}
