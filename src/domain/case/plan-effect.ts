import type { ResolutionCode } from '../catalogue/resolutions.ts';
import { refundableOf } from '../order/derive.ts';
import { type Money, toMajor } from '../order/money.ts';
import type { Address, Order } from '../order/order.ts';
import type { PlannedEffect, Remedy } from './case.ts';

/** What a person chose for a resolution that the shop executes; amounts are minor units of the order's currency. */
export interface EffectChoice {
  readonly paymentId?: string;
  readonly amount?: number;
  readonly lines?: readonly number[];
  readonly reason: string;
}

/** Why a resolution cannot be executed as chosen; each has a sentence and the field it belongs to. */
export type EffectProblem =
  | { readonly code: 'no_order' }
  | { readonly code: 'nothing_to_refund' }
  | { readonly code: 'choose_payment' }
  | { readonly code: 'unknown_payment' }
  | { readonly code: 'amount_too_high'; readonly refundable: Money }
  | { readonly code: 'amount_not_positive' }
  | { readonly code: 'no_lines' }
  | { readonly code: 'no_address' };

/** Remedies whose money or goods may be on their way: unknown outcomes count as done (domain.md 5). */
const UNDER_WAY = new Set(['requested', 'sent', 'unknown', 'accepted']);

/**
 * Turns a chosen resolution into the effect that the shop is asked for, or says what is wrong with the choice.
 * Answers `undefined` for resolutions that are recorded only.
 */
export function planEffect(
  resolution: ResolutionCode,
  choice: EffectChoice,
  order: Order | undefined,
  others: readonly Remedy[],
): PlannedEffect | EffectProblem | undefined {
  switch (resolution) {
    case 'REFUND_FULL':
    case 'REFUND_DUPLICATE':
      return order === undefined ? { code: 'no_order' } : refund(choice, order, others);
    case 'RESHIP':
      return order === undefined ? { code: 'no_order' } : reship(choice, order);
    default:
      return undefined;
  }
}

/** Whether a plan is a problem. */
export function isProblem(plan: PlannedEffect | EffectProblem | undefined): plan is EffectProblem {
  return plan !== undefined && 'code' in plan;
}

/**
 * What can still be refunded of one payment: captured minus refunded minus disputed, minus what effects under way have
 * asked for and no event has shown yet. `except` leaves one effect out: the one that is about to be executed.
 */
export function refundableNow(order: Order, paymentId: string, others: readonly Remedy[], except?: string): number {
  const seen = new Set(order.payments.flatMap((payment) => payment.refunds.map((it) => it.effectId)));
  const underWay = others
    .filter((it) => it.id !== except && UNDER_WAY.has(it.state) && !seen.has(it.id))
    .filter((it) => it.effect?.kind === 'payment.refund' && it.effect.paymentId === paymentId)
    .reduce((sum, it) => sum + (it.effect?.money?.amount ?? 0), 0);
  return Math.max(0, refundableOf(order, paymentId) - underWay);
}

function refund(choice: EffectChoice, order: Order, others: readonly Remedy[]): PlannedEffect | EffectProblem {
  const open = order.payments
    .map((payment) => ({ payment, refundable: refundableNow(order, payment.id, others) }))
    .filter(({ refundable }) => refundable > 0);
  if (choice.paymentId !== undefined && !order.payments.some((it) => it.id === choice.paymentId))
    return { code: 'unknown_payment' };
  if (open.length === 0) return { code: 'nothing_to_refund' };
  const chosen =
    choice.paymentId === undefined
      ? open.length === 1
        ? open[0]
        : undefined
      : open.find(({ payment }) => payment.id === choice.paymentId);
  if (chosen === undefined)
    return choice.paymentId === undefined ? { code: 'choose_payment' } : { code: 'nothing_to_refund' };
  const currency = chosen.payment.currency ?? order.currency ?? '';
  const amount = choice.amount ?? chosen.refundable;
  if (amount <= 0) return { code: 'amount_not_positive' };
  if (amount > chosen.refundable)
    return { code: 'amount_too_high', refundable: { amount: chosen.refundable, currency } };
  const money = { amount, currency };
  return {
    kind: 'payment.refund',
    input: { payment_id: chosen.payment.id, amount: toMajor(money), currency, reason: choice.reason },
    money,
    paymentId: chosen.payment.id,
    ...(choice.lines === undefined ? {} : { lines: choice.lines }),
  };
}

function reship(choice: EffectChoice, order: Order): PlannedEffect | EffectProblem {
  const items = order.items.filter((item) => choice.lines === undefined || choice.lines.includes(item.line));
  if (items.length === 0) return { code: 'no_lines' };
  if (order.shipTo === undefined) return { code: 'no_address' };
  return {
    kind: 'shipment.create',
    input: {
      lines: items.map(({ line, sku, quantity }) => ({ line, sku, quantity })),
      ship_to: addressOut(order.shipTo),
    },
    lines: items.map((item) => item.line),
  };
}

/** An address under the names of contract 5. */
function addressOut({ postalCode, ...rest }: Address): Readonly<Record<string, string>> {
  return { ...rest, ...(postalCode === undefined ? {} : { postal_code: postalCode }) };
}
