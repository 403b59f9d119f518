import type { CaseCode } from '../catalogue/exception-types.ts';
import type { EffectKind } from '../catalogue/resolutions.ts';
import type { Severity } from '../catalogue/severity.ts';
import { goodsOf, worthOf } from '../order/derive.ts';
import type { Order } from '../order/order.ts';
import type { Refund } from '../order/payment.ts';
import type { RemedyFacts, Stake } from './approval-matrix.ts';
import type { PlannedEffect, Remedy, RemedyState } from './remedy.ts';

/** Sums of an order count for 30 days (domain.md 5). */
export const SUM_WINDOW_MS = 30 * 24 * 3_600_000;
/** These gave nothing; everything else did or may have: unknown outcomes count as done. */
const GAVE_NOTHING: ReadonlySet<RemedyState> = new Set(['refused', 'withdrawn', 'rejected', 'recorded']);
const MONEY_OUT: ReadonlySet<EffectKind> = new Set(['payment.refund', 'compensation.issue']);

/** What a wanted remedy stands in: its case, its order, and every remedy of every case of that order. */
export interface RemedyAround {
  readonly case: { readonly code: CaseCode; readonly severity: Severity };
  readonly order: Order | undefined;
  readonly remedies: readonly Remedy[];
  readonly now: number;
}

/** What of a remedy's effects decides who signs it, with what the order was given before. */
export function remedyFacts(effects: readonly PlannedEffect[], around: RemedyAround): RemedyFacts {
  const { case: item, order } = around;
  const kinds = new Set(effects.map(({ kind }) => kind));
  const total = order === undefined ? undefined : worthOf(order);
  const isPaid = order?.payments.some(({ captures }) => captures.length > 0) ?? false;
  return {
    refunds: stakes(effects, ['payment.refund'], moneyBefore(around, MONEY_OUT)),
    isSecondRefund: kinds.has('payment.refund') && wasRefunded(around),
    compensations: stakes(effects, ['compensation.issue'], moneyBefore(around, new Set(['compensation.issue']))),
    ...(total === undefined ? {} : { orderTotal: total }),
    ...(kinds.has('shipment.create') ? { reship: reshipped(effects, around) } : {}),
    ...(kinds.has('order.cancel') ? { cancel: total === undefined ? 'unknown' : { ...total, before: 0 } } : {}),
    cancelsPaidPriceError: kinds.has('order.cancel') && item.code === 'ITM.PRICE_ERROR' && isPaid,
    releasesSevereFraud: kinds.has('order.release') && item.code === 'PAY.FRAUD_REVIEW' && item.severity === 'severe',
  };
}

/** Money that was given on the order in the last 30 days or may be on its way, by currency in minor units. */
export function givenBefore(around: Omit<RemedyAround, 'case'>): ReadonlyMap<string, number> {
  return moneyBefore(around, MONEY_OUT);
}

function stakes(
  effects: readonly PlannedEffect[],
  kinds: readonly EffectKind[],
  before: ReadonlyMap<string, number>,
): readonly Stake[] {
  const now = new Map<string, number>();
  for (const { kind, money } of effects)
    if (kinds.includes(kind) && money !== undefined)
      now.set(money.currency, (now.get(money.currency) ?? 0) + money.amount);
  return [...now].map(([currency, amount]) => ({ currency, amount, before: before.get(currency) ?? 0 }));
}

function moneyBefore(around: Omit<RemedyAround, 'case'>, kinds: ReadonlySet<EffectKind>): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (currency: string, amount: number) => sums.set(currency, (sums.get(currency) ?? 0) + amount);
  for (const { effect } of counted(around))
    if (effect?.money !== undefined && kinds.has(effect.kind)) add(effect.money.currency, effect.money.amount);
  if (kinds.has('payment.refund'))
    for (const { currency, amount } of foreignRefunds(around, around.now - SUM_WINDOW_MS)) add(currency, amount);
  return sums;
}

function counted({ remedies, now }: Pick<RemedyAround, 'remedies' | 'now'>): readonly Remedy[] {
  return remedies.filter(({ at, state }) => at > now - SUM_WINDOW_MS && !GAVE_NOTHING.has(state));
}

/** Refunds that the shop made by itself: they did not fail, and no remedy of ours asked for them. */
function foreignRefunds(
  { order, remedies }: Pick<RemedyAround, 'order' | 'remedies'>,
  since: number,
): readonly Refund[] {
  const refunds = order?.payments.flatMap((payment) => payment.refunds) ?? [];
  return refunds.filter(
    (it) => it.at > since && it.status !== 'failed' && !remedies.some((remedy) => isOf(it, remedy)),
  );
}

/** Whether anything was refunded on the order before, ever; one that is known to have failed was not. */
function wasRefunded(around: Omit<RemedyAround, 'case'>): boolean {
  const { remedies, order } = around;
  const failed = order?.payments.flatMap(({ refunds }) => refunds.filter(({ status }) => status === 'failed')) ?? [];
  const own = remedies.some(
    (it) => it.effect?.kind === 'payment.refund' && !GAVE_NOTHING.has(it.state) && !failed.some((one) => isOf(one, it)),
  );
  return own || foreignRefunds(around, Number.NEGATIVE_INFINITY).length > 0;
}

function isOf({ id, effectId }: Refund, remedy: Remedy): boolean {
  return effectId === remedy.id || (remedy.reference !== undefined && remedy.reference === id);
}

function reshipped(effects: readonly PlannedEffect[], around: RemedyAround): Stake | 'unknown' {
  const { order } = around;
  const currency = order?.currency;
  if (order === undefined || currency === undefined) return 'unknown';
  const before = counted(around).flatMap(({ effect }) => (effect === undefined ? [] : [effect]));
  return { currency, amount: worthOfLines(effects, order), before: worthOfLines(before, order) };
}

/** What the lines that go out are sold for; without lines it is the whole order. */
function worthOfLines(effects: readonly PlannedEffect[], order: Order): number {
  return effects
    .filter(({ kind }) => kind === 'shipment.create')
    .reduce((sum, { input, lines }) => {
      if (lines === undefined) return sum + goodsOf(order);
      const sent = Array.isArray(input.lines) ? (input.lines as readonly { line?: unknown; quantity?: unknown }[]) : [];
      const priced = order.items.filter(({ line }) => lines.includes(line));
      return (
        sum +
        priced.reduce((all, { line, unitPrice, quantity }) => {
          const units = sent.find((it) => it.line === line)?.quantity;
          return all + unitPrice * (typeof units === 'number' ? units : quantity);
        }, 0)
      );
    }, 0);
}
