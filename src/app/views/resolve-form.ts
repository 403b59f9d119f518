import type { OfferedResolution, ResolveForm } from '../../cards/modals/resolve-modal.ts';
import type { Case } from '../../domain/case/case.ts';
import { refundableNow } from '../../domain/case/plan-effect.ts';
import { likelyCause } from '../../domain/catalogue/causes.ts';
import { resolutionsFor } from '../../domain/catalogue/exception-types.ts';
import { type ResolutionCode, resolution } from '../../domain/catalogue/resolutions.ts';
import type { Order } from '../../domain/order/order.ts';
import type { TargetOf } from '../ports/effect-sender.ts';
import type { Tx } from '../ports/store.ts';

/** What the resolve form of a case offers now: its type's resolutions, refundable payments, lines and the likely cause. */
export function resolveForm(
  tx: Tx,
  item: Case,
  { effectsOn, targetOf }: { readonly effectsOn: boolean; readonly targetOf: TargetOf },
): ResolveForm {
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const remedies =
    item.orderId === undefined ? item.remedies : tx.cases.ofOrder(item.orderId).flatMap((it) => it.remedies);
  const payments = order === undefined ? [] : refundable(order, remedies, targetOf);
  return {
    case: item,
    effectsOn,
    cause: item.cause ?? likelyCause(item.code),
    resolutions: resolutionsFor(item.code).map((code) => ({
      code,
      mode: modeOf(code, order, payments, targetOf),
    })),
    payments,
    lines: order?.items.map(({ line, title, sku, quantity }) => ({ line, title: title ?? sku, quantity })) ?? [],
  };
}

/** Executed is only what somebody would carry out: a refund, of a payment that is offered. */
function modeOf(
  code: ResolutionCode,
  order: Order | undefined,
  payments: ResolveForm['payments'],
  targetOf: TargetOf,
): OfferedResolution['mode'] {
  const { effect, ends } = resolution(code);
  if (ends !== undefined) return 'ending';
  if (effect === undefined || order === undefined) return 'recorded';
  const asked = effect === 'payment.refund' && payments.length > 0 ? payments.map(({ id }) => id) : [undefined];
  const executes = asked.some((paymentId) => targetOf({ kind: effect, order, paymentId }) !== undefined);
  return executes ? 'executed' : 'recorded';
}

/** Payments with something left; where some can be paid back by Ordermend, only those. */
function refundable(order: Order, remedies: Case['remedies'], targetOf: TargetOf): ResolveForm['payments'] {
  const all = payments(order, remedies);
  const paid = all.filter(({ id }) => targetOf({ kind: 'payment.refund', order, paymentId: id }) !== undefined);
  return paid.length > 0 ? paid : all;
}

function payments(order: Order, remedies: Case['remedies']): ResolveForm['payments'] {
  return order.payments.flatMap((payment) => {
    const refundable = refundableNow(order, payment.id, remedies);
    const currency = payment.currency ?? order.currency;
    if (refundable === 0 || currency === undefined) return [];
    const captured = payment.captures.reduce((sum, it) => sum + it.amount, 0);
    return [
      {
        id: payment.id,
        captured: { amount: captured, currency },
        refundable: { amount: refundable, currency },
        ...(payment.method === undefined ? {} : { method: payment.method }),
      },
    ];
  });
}
