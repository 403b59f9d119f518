import { exponentOf, type Money } from './money.ts';
import type { Item, Order, Shipment } from './order.ts';
import type { Payment } from './payment.ts';

/** Order states after which nothing more is shipped or delivered. */
const ENDED: ReadonlySet<string> = new Set(['cancelled', 'expired', 'returned']);
/** Order states that a shop gives once everything has left it, and once everything arrived. */
const FULFILLED: ReadonlySet<string> = new Set(['fulfilled', 'completed']);
const COMPLETED: ReadonlySet<string> = new Set(['completed']);

/** Dispute states in which the money is neither lost nor in danger. */
const HARMLESS: ReadonlySet<string> = new Set([
  'won',
  'prevented',
  'warning_closed',
  'warning_needs_response',
  'warning_under_review',
]);

/**
 * What the customer has to pay, in minor units of the order's currency: its total, else its lines with freight,
 * shipping and tax less discount. `undefined` when unknown: lines without any word of shipping may lack it.
 */
export function payableOf(order: Order): number | undefined {
  const { total, otherCurrency } = order;
  if (total !== undefined) return otherCurrency?.total === undefined ? total : undefined;
  if (otherCurrency !== undefined || order.items.length === 0) return undefined;
  if (order.shipping === undefined && order.items.some((item) => item.freight === undefined)) return undefined;
  return goodsOf(order) + (order.shipping ?? 0) + (order.tax ?? 0) - (order.discount ?? 0);
}

/** What is at stake when a trouble concerns the whole order; `undefined` while its total or currency is unknown. */
export function worthOf(order: Order): Money | undefined {
  const amount = payableOf(order);
  return amount === undefined || order.currency === undefined ? undefined : { amount, currency: order.currency };
}

/** What the lines of an order cost with their freight, in minor units; a floor of what it is worth. */
export function goodsOf(order: Order): number {
  let sum = 0;
  for (const item of order.items) sum += item.unitPrice * item.quantity + (item.freight ?? 0);
  return sum;
}

/** Captured so far in the order's currency; captures in another currency do not count. */
export function capturedOf(order: Order): number {
  let sum = 0;
  for (const payment of order.payments)
    for (const capture of payment.captures) if (isOwn(order, capture.currency)) sum += capture.amount;
  return sum;
}

/** Refunded so far in the order's currency; a pending refund counts with `pending`, a failed one never. */
export function refundedOf(order: Order, pending?: 'with_pending'): number {
  let sum = 0;
  for (const payment of order.payments)
    for (const { status, amount, currency } of payment.refunds)
      if ((status === 'succeeded' || (pending && status === 'pending')) && isOwn(order, currency)) sum += amount;
  return sum;
}

/** What an uncaptured, unexpired authorisation still covers at a time, in the order's currency. */
export function authorizedOf(order: Order, now: number): number {
  let sum = 0;
  for (const payment of order.payments) sum += openAuthorization(order, payment, now);
  return sum;
}

function openAuthorization(order: Order, payment: Payment, now: number): number {
  const { authorized, authorizedAt, voidedAt, expiresAt, currency } = payment;
  if (authorized === undefined || authorizedAt === undefined || !isOwn(order, currency)) return 0;
  if (voidedAt !== undefined && voidedAt >= authorizedAt) return 0;
  if (expiresAt !== undefined && expiresAt <= now) return 0;
  const captured = payment.captures.reduce((sum, it) => sum + it.amount, 0);
  return Math.max(0, authorized - captured);
}

/**
 * What may still be paid back of one payment, in minor units of its currency: captured less refunded, pending and
 * disputed (domain.md 5). 0 for an unknown payment.
 */
export function refundableOf(order: Order, paymentId: string): number {
  const payment = order.payments.find((it) => it.id === paymentId);
  if (payment === undefined) return 0;
  let left = payment.captures.reduce((sum, it) => sum + it.amount, 0);
  const captured = left;
  for (const refund of payment.refunds) if (refund.status !== 'failed') left -= refund.amount;
  for (const dispute of payment.disputes) if (!HARMLESS.has(dispute.status)) left -= dispute.amount ?? captured;
  return Math.max(0, left);
}

function isOwn(order: Order, currency: string | undefined): boolean {
  return order.currency === undefined || currency === undefined || currency === order.currency;
}

/**
 * When the order was paid: the capture with which the captures cover what is payable, any capture where the payable is
 * unknown, the last one where they never cover it; cash on delivery counts from approval.
 */
export function paidAt(order: Order): number | undefined {
  if (order.terms === 'cod') return order.approvedAt;
  const payments = order.payments;
  if (payments.length === 1 && payments[0]?.captures.length === 1) return payments[0].captures[0]?.at;
  const payable = payableOf(order);
  const captures = payments.flatMap((it) => it.captures).sort((a, b) => a.at - b.at);
  if (payable === undefined) return captures[0]?.at;
  let sum = 0;
  for (const capture of captures) {
    sum += capture.amount;
    if (sum >= payable - toleranceOf(payable, order.currency)) return capture.at;
  }
  return captures.at(-1)?.at;
}

/**
 * Difference of money that nobody minds (domain.md 3, rule 4): the smaller of a share of the payable and some major
 * units of its currency, at least one minor unit.
 */
export function toleranceOf(payable: number, currency: string | undefined, share = 0.005, units = 1): number {
  const unit = 10 ** ((currency === undefined ? undefined : exponentOf(currency)) ?? 2);
  return Math.max(1, Math.floor(Math.min(units * unit, payable * share)));
}

/** From when on the shop owes the parcel: paid, approved, or wholly authorised, whichever came first. */
export function owedSince(order: Order): number | undefined {
  if (order.terms === 'cod') return order.approvedAt;
  let since = paidAt(order);
  if (order.approvedAt !== undefined && (since === undefined || order.approvedAt < since)) since = order.approvedAt;
  for (const { authorizedAt, voidedAt } of order.payments)
    if (authorizedAt !== undefined && (voidedAt === undefined || voidedAt < authorizedAt))
      if (since === undefined || authorizedAt < since) since = authorizedAt;
  return since;
}

/** Parcels that count: labels that were voided before they moved do not. */
export function parcelsOf(order: Order): readonly Shipment[] {
  return order.shipments.some(isVoid) ? order.shipments.filter((it) => !isVoid(it)) : order.shipments;
}

function isVoid(shipment: Shipment): boolean {
  return shipment.handedOverAt === undefined && shipment.scans.at(-1)?.status === 'cancelled';
}

/** How far an order has come. */
interface Stage {
  readonly handedOverAt: number | undefined;
  readonly deliveredAt: number | undefined;
  readonly cancelledAt: number | undefined;
}

// Facts are immutable and a dozen rules ask the same of one order in a row: the last answer is kept.
let lastOrder: Order | undefined;
let lastStage: Stage = { handedOverAt: undefined, deliveredAt: undefined, cancelledAt: undefined };

function stageOf(order: Order): Stage {
  if (order === lastOrder) return lastStage;
  lastStage = {
    handedOverAt: whenHandedOver(order),
    deliveredAt: whenDelivered(order),
    cancelledAt: whenCancelled(order),
  };
  lastOrder = order;
  return lastStage;
}

/**
 * When the last line went to a carrier, or the shop called the order fulfilled; `undefined` while a line waits. Parcels
 * that name no lines hold all of them.
 */
export function handedOverAt(order: Order): number | undefined {
  return stageOf(order).handedOverAt;
}

/** When the last parcel arrived; `undefined` while a line or a parcel is on its way. */
export function deliveredAt(order: Order): number | undefined {
  return stageOf(order).deliveredAt;
}

/** When the order ended without being wanted any more: cancelled, expired or returned, by event or by the shop's status. */
export function cancelledAt(order: Order): number | undefined {
  return stageOf(order).cancelledAt;
}

/** Whether nothing is left to be shipped or delivered, whatever time does. */
export function isTerminal(order: Order): boolean {
  const stage = stageOf(order);
  return order.completedAt !== undefined || stage.cancelledAt !== undefined || stage.deliveredAt !== undefined;
}

function whenHandedOver(order: Order): number | undefined {
  let latest: number | undefined;
  for (const { handedOverAt: at } of order.shipments)
    if (at !== undefined && (latest === undefined || at > latest)) latest = at;
  if (latest === undefined) return order.statuses.length === 0 ? undefined : statusAt(order, FULFILLED);
  return hasWaitingLines(order, 'handedOverAt') ? undefined : latest;
}

function whenDelivered(order: Order): number | undefined {
  if (order.shipments.length === 0) return order.statuses.length === 0 ? undefined : statusAt(order, COMPLETED);
  let latest: number | undefined;
  for (const parcel of order.shipments) {
    if (parcel.deliveredAt !== undefined) latest = Math.max(latest ?? 0, parcel.deliveredAt);
    else if (!isVoid(parcel)) return undefined;
  }
  return latest === undefined || hasWaitingLines(order, 'deliveredAt') ? undefined : latest;
}

function whenCancelled(order: Order): number | undefined {
  return order.cancelledAt ?? (order.statuses.length === 0 ? undefined : statusAt(order, ENDED));
}

/** When the shop's newest word for the order was one of these. */
function statusAt(order: Order, states: ReadonlySet<string>): number | undefined {
  const shop = order.statuses.findLast((it) => it.system === 'shop' || it.system === 'oms');
  return shop !== undefined && states.has(shop.status) ? shop.at : undefined;
}

/** Numbers of the order's lines of which some units were not handed over yet. */
export function waitingLines(order: Order): readonly number[] {
  if (!hasWaitingLines(order, 'handedOverAt')) return NO_LINES;
  return order.items.filter((item) => unitsGone(order, item, 'handedOverAt') < item.quantity).map((item) => item.line);
}

const NO_LINES: readonly number[] = [];
type Milestone = 'handedOverAt' | 'deliveredAt';

/** A parcel that names no lines may hold all of them. */
function hasWaitingLines(order: Order, milestone: Milestone): boolean {
  for (const shipment of order.shipments)
    if (shipment.lines === undefined && shipment[milestone] !== undefined) return false;
  for (const item of order.items) if (unitsGone(order, item, milestone) < item.quantity) return true;
  return false;
}

function unitsGone(order: Order, item: Item, milestone: Milestone): number {
  let units = 0;
  for (const shipment of order.shipments) {
    if (shipment.lines === undefined || shipment[milestone] === undefined) continue;
    for (const { line, sku, quantity } of shipment.lines)
      if (line === undefined ? sku === item.sku : line === item.line) units += quantity;
  }
  return units;
}

/** Whether a hold stands: the shop itself keeps the order back. */
export function isHeld(order: Order): boolean {
  return order.holds.some((hold) => hold.releasedAt === undefined);
}
