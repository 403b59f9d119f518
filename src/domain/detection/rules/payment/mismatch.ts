import { authorizedOf, capturedOf, payableOf, refundedOf, toleranceOf } from '../../../order/derive.ts';
import type { Order } from '../../../order/order.ts';
import { aboutOrder, FINE, fineUntil, sooner, wrong } from '../../answers.ts';
import { besideOf } from '../../explain-beside.ts';
import type { Answer } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { QUIET_MS, quietFrom } from './quiet.ts';

const PARAMS = {
  quietMs: QUIET_MS,
  /** Share of the payable that nobody minds, and its upper end in major units (domain.md 3, rule 4). */
  toleranceShare: 0.005,
  toleranceUnits: 1,
  /** How long a submitted payment may take before the rest counts as not coming. */
  pendingMs: 3 * 24 * 3_600_000,
  /** How long an order may be unknown while its payment is there (contract 5). */
  stubMs: 15 * 60_000,
};
type P = typeof PARAMS;

/**
 * PAY.MISMATCH: paid too little or too much, in another currency, or for an order that nobody knows. Silent while an
 * authorisation or a payment under way covers the rest, and while the payable is unknown; nothing paid is no mismatch.
 */
export const paymentMismatch: Rule<P> = {
  code: 'PAY.MISMATCH',
  reads: [],
  params: PARAMS,
  check(order, { now }, params) {
    if (order.terms === 'cod' || order.payments.length === 0) return FINE;
    const captures = order.payments.some((it) => it.captures.length > 0);
    if (!captures) return FINE;
    const quiet = quietFrom(order, params.quietMs) ?? now;
    if (order.stub) return unknownOrder(order, now, params);
    if (now < quiet) return mayMismatch(order, params) ? fineUntil(quiet) : FINE;
    return otherCurrency(order, quiet) ?? amounts(order, now, quiet, params);
  },
  look(order, _around, params) {
    const { currency } = order;
    if (order.payments.length === 0)
      return { values: {}, missing: ['payments'], ...besideOf(order, 'cash_on_delivery') };
    const payable = payableOf(order);
    const unpaid = order.payments.every((it) => it.captures.length === 0);
    const beside = unpaid ? ({ beside: 'not_paid' } as const) : besideOf(order, 'cash_on_delivery');
    if (payable === undefined || currency === undefined) return { values: {}, missing: ['payable'], ...beside };
    const money = (amount: number) => ({ amount, currency });
    const difference = capturedOf(order) - refundedOf(order, 'with_pending') - payable;
    const slack = tolerance(order, payable, params);
    const isCovered = difference < -slack && order.terms !== 'deposit';
    return {
      values: { payable: money(payable), paid: money(capturedOf(order)), difference: money(difference) },
      ...(isCovered && !unpaid ? { beside: 'covered' } : beside),
      nearest: { kind: 'amount', limit: money(slack), actual: money(Math.abs(difference)) },
    };
  },
};

/** Cheap: an order that is paid to the cent need not be looked at again when the payments fall quiet. */
function mayMismatch(order: Order, params: P): boolean {
  const payable = payableOf(order);
  if (payable === undefined) return order.currency !== undefined;
  return (
    Math.abs(capturedOf(order) - refundedOf(order) - payable) > tolerance(order, payable, params) ||
    foreign(order) !== undefined
  );
}

function amounts(order: Order, now: number, quiet: number, params: P): Answer {
  const payable = payableOf(order);
  if (payable === undefined) return FINE;
  const captured = capturedOf(order);
  const slack = tolerance(order, payable, params);
  if (captured - refundedOf(order, 'with_pending') > payable + slack) return differs(order, payable, captured, quiet);
  if (captured >= payable - slack || order.terms === 'deposit') return FINE;
  const pending = pendingOf(order, now, params.pendingMs);
  if (captured + authorizedOf(order, now) + pending.amount < payable - slack)
    return differs(order, payable, captured, quiet);
  const until = sooner(authorizationEnd(order, now), pending.until);
  return until === undefined ? FINE : fineUntil(until);
}

function differs(order: Order, payable: number, captured: number, since: number): Answer {
  const currency = order.currency ?? '';
  const difference = captured - payable;
  return wrong(
    aboutOrder('PAY.MISMATCH', order, {
      since,
      evidence: {
        problem: difference > 0 ? 'paid_too_much' : 'paid_too_little',
        payable: { amount: payable, currency },
        paid: { amount: captured, currency },
        difference: { amount: difference, currency },
      },
      material: `${payable}|${captured}`,
      money: { amount: Math.abs(difference), currency },
    }),
  );
}

function otherCurrency(order: Order, since: number): Answer | undefined {
  const capture = foreign(order);
  if (capture === undefined) return undefined;
  return wrong(
    aboutOrder('PAY.MISMATCH', order, {
      since,
      evidence: {
        problem: 'other_currency',
        orderCurrency: order.currency ?? '',
        paid: { amount: capture.amount, currency: capture.currency },
      },
      material: `${order.currency}|${capture.currency}`,
      money: { amount: capture.amount, currency: capture.currency },
    }),
  );
}

function foreign(order: Order) {
  if (order.currency === undefined) return undefined;
  for (const { captures } of order.payments)
    for (const capture of captures) if (capture.currency !== order.currency) return capture;
  return undefined;
}

/** Money for an order of which nobody told anything but payments. */
function unknownOrder(order: Order, now: number, { stubMs }: P): Answer {
  if (order.shipments.length > 0 || order.approvedAt !== undefined || order.statuses.length > 0) return FINE;
  const from = order.firstSeenAt + stubMs;
  if (now < from) return fineUntil(from);
  const capture = order.payments.flatMap((it) => it.captures)[0];
  if (capture === undefined) return FINE;
  const money = { amount: capture.amount, currency: capture.currency };
  return wrong(
    aboutOrder('PAY.MISMATCH', order, {
      since: from,
      evidence: { problem: 'unknown_order', paid: money },
      material: 'unknown_order',
      money,
    }),
  );
}

function tolerance(order: Order, payable: number, { toleranceShare, toleranceUnits }: P): number {
  return toleranceOf(payable, order.currency, toleranceShare, toleranceUnits);
}

/** What submitted payments may still bring, and until when that is to be hoped for. */
function pendingOf(order: Order, now: number, pendingMs: number): { readonly amount: number; readonly until?: number } {
  let amount = 0;
  let until: number | undefined;
  for (const payment of order.payments) {
    const { submitted, submittedAt, captures, failures, voidedAt, expiresAt, authorizedAt } = payment;
    if (submitted === undefined || submittedAt === undefined || captures.length > 0 || authorizedAt !== undefined)
      continue;
    if ((failures.at(-1)?.at ?? 0) >= submittedAt || (voidedAt ?? 0) >= submittedAt) continue;
    const end = expiresAt ?? submittedAt + pendingMs;
    if (end <= now) continue;
    amount += submitted;
    until = sooner(until, end);
  }
  return until === undefined ? { amount } : { amount, until };
}

function authorizationEnd(order: Order, now: number): number | undefined {
  let end: number | undefined;
  for (const { authorized, expiresAt } of order.payments)
    if (authorized !== undefined && expiresAt !== undefined && expiresAt > now) end = sooner(end, expiresAt);
  return end;
}
