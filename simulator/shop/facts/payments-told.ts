import type { EventData } from '../cloud-event.ts';
import type { EventRow } from '../ledger/event-rows.ts';
import { amountIn, textIn } from './read-field.ts';

/** What happened to one payment; amounts are minor units. */
export interface PaymentFacts {
  readonly authorized: number;
  readonly captured: number;
  /** Refunds that succeeded or are under way. */
  readonly refunded: number;
  readonly voided: boolean;
  /** A bank holds the money until the dispute is over. */
  readonly disputed: boolean;
}

const NOTHING: PaymentFacts = { authorized: 0, captured: 0, refunded: 0, voided: false, disputed: false };

/** Disputes in these states leave the money with the shop. */
const HARMLESS = new Set(['won', 'warning_closed', 'prevented']);

const STEPS: Readonly<Record<string, (before: PaymentFacts, data: EventData) => PaymentFacts>> = {
  'payment.authorized': (before, data) => ({ ...before, authorized: amountIn(data) }),
  'payment.captured': (before, data) => ({ ...before, captured: before.captured + amountIn(data) }),
  'payment.voided': (before) => ({ ...before, voided: true }),
  'payment.disputed': (before, data) => ({ ...before, disputed: !HARMLESS.has(textIn(data, 'status')) }),
  'payment.refunded': (before, data) => ({ ...before, refunded: before.refunded + amountIn(data) }),
};

/** The payments of an order by id; a transaction counts once, a refund by its last status and not when it failed. */
export function paymentsTold(told: readonly EventRow[]): ReadonlyMap<string, PaymentFacts> {
  const payments = new Map<string, PaymentFacts>();
  for (const { type, data } of [...onceEach(told), ...lastRefunds(told)]) {
    const step = STEPS[type];
    if (!step) continue;
    const id = textIn(data, 'payment_id');
    payments.set(id, step(payments.get(id) ?? NOTHING, data));
  }
  return payments;
}

function onceEach(told: readonly EventRow[]): EventRow[] {
  const transactions = new Set<string>();
  return told.filter(({ type, data }) => {
    if (type === 'payment.refunded') return false;
    if (type !== 'payment.captured') return true;
    const transaction = textIn(data, 'transaction_id');
    const repeated = transactions.has(transaction);
    transactions.add(transaction);
    return !repeated;
  });
}

function lastRefunds(told: readonly EventRow[]): EventRow[] {
  const refunds = told.filter(({ type }) => type === 'payment.refunded');
  const last = new Map(refunds.map((event) => [textIn(event.data, 'refund_id'), event]));
  return [...last.values()].filter(({ data }) => textIn(data, 'status') !== 'failed');
}
