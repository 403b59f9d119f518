import type { Money } from '../order/money.ts';
import type { Signature } from './approval.ts';
import type { Role } from './rights.ts';

/** Amounts in minor units of one currency from which on others sign (domain.md 5). What is not named always needs a lead. */
export interface ApprovalLimits {
  readonly refund?: number;
  /** From here on a manager and finance sign instead of a lead; absent: only a lead ever does. */
  readonly refundHigh?: number;
  readonly compensate?: number;
  readonly reship?: number;
  readonly cancel?: number;
}

/** Whose signature which remedy needs, by currency. A currency that is not named needs a lead for every amount (contract 3). */
export interface ApprovalMatrix {
  readonly limits: Readonly<Record<string, ApprovalLimits>>;
  /** For how long signatures can be given, milliseconds. */
  readonly expiresMs: number;
}

/** Money of one decision, and what was given on the order in the 30 days before, unknown outcomes included. Minor units. */
export interface Stake {
  readonly currency: string;
  readonly amount: number;
  readonly before: number;
}

/** What of a remedy decides who signs it. */
export interface RemedyFacts {
  /** Money that goes back to payments, by currency. */
  readonly refunds: readonly Stake[];
  /** Something was refunded on this order before. */
  readonly isSecondRefund: boolean;
  readonly compensations: readonly Stake[];
  readonly orderTotal?: Money;
  /** Worth of the goods that are sent again; `unknown` without prices. */
  readonly reship?: Stake | 'unknown';
  /** Worth of the order that is cancelled. */
  readonly cancel?: Stake | 'unknown';
  /** A paid order is cancelled because its price was wrong (China's E-Commerce Law art. 49). */
  readonly cancelsPaidPriceError: boolean;
  /** A hold for severe fraud is let go. */
  readonly releasesSevereFraud: boolean;
}

const LEAD = ['lead', 'manager', 'admin'] as const satisfies readonly Role[];
const MANAGER = ['manager', 'admin'] as const satisfies readonly Role[];
const FINANCE = ['finance'] as const satisfies readonly Role[];
const REVIEWER = ['handler', ...LEAD] as const satisfies readonly Role[];

/** From the weakest to the strongest: whoever may give a later one may give every earlier one, but for finance. */
const ORDER: readonly Signature[] = [REVIEWER, LEAD, MANAGER];
/** More than a tenth of the order is no small gift. */
const GIFT_SHARE = 10;

/**
 * The signatures that a remedy needs of people who did not ask for it, each from another person; none when it may go out at
 * once. Whoever may sign a larger amount may sign a smaller one.
 */
export function needsOf(matrix: ApprovalMatrix, facts: RemedyFacts): readonly Signature[] {
  const { limits } = matrix;
  const asked: readonly (readonly Signature[])[] = [
    ...facts.refunds.map((stake) => refundNeeds(limits[stake.currency], stake)),
    facts.isSecondRefund ? [LEAD] : [],
    ...facts.compensations.map((stake) =>
      reaches(stake.amount + stake.before, limits[stake.currency]?.compensate) || isLargeGift(stake, facts.orderTotal)
        ? [LEAD]
        : [],
    ),
    worthNeeds(facts.reship, limits, 'reship'),
    worthNeeds(facts.cancel, limits, 'cancel'),
    facts.cancelsPaidPriceError ? [MANAGER] : [],
    facts.releasesSevereFraud ? [REVIEWER] : [],
  ];
  return strictest(asked.flat());
}

function refundNeeds(limits: ApprovalLimits | undefined, { amount, before }: Stake): readonly Signature[] {
  const sum = amount + before;
  if (limits?.refundHigh !== undefined && sum >= limits.refundHigh) return [MANAGER, FINANCE];
  return reaches(sum, limits?.refund) ? [LEAD] : [];
}

function worthNeeds(
  worth: Stake | 'unknown' | undefined,
  limits: ApprovalMatrix['limits'],
  remedy: 'reship' | 'cancel',
): readonly Signature[] {
  if (worth === undefined) return [];
  if (worth === 'unknown') return [LEAD];
  return reaches(worth.amount + worth.before, limits[worth.currency]?.[remedy]) ? [LEAD] : [];
}

function reaches(amount: number, limit: number | undefined): boolean {
  return limit === undefined || amount >= limit;
}

function isLargeGift({ amount, before, currency }: Stake, total: Money | undefined): boolean {
  if (total === undefined || total.currency !== currency) return true;
  return (amount + before) * GIFT_SHARE > total.amount;
}

/** One signature of the strongest that is asked for, and finance where it is. */
function strictest(asked: readonly Signature[]): readonly Signature[] {
  const first = ORDER.findLast((it) => asked.includes(it));
  return [...(first === undefined ? [] : [first]), ...(asked.includes(FINANCE) ? [FINANCE] : [])];
}
