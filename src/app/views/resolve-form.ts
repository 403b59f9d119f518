import type { OfferedResolution, ResolveForm } from '../../cards/modals/resolve-modal.ts';
import type { Case } from '../../domain/case/case.ts';
import { refundableNow } from '../../domain/case/plan-effect.ts';
import { likelyCause } from '../../domain/catalogue/causes.ts';
import { resolutionsFor } from '../../domain/catalogue/exception-types.ts';
import { type ResolutionCode, resolution } from '../../domain/catalogue/resolutions.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Tx } from '../ports/store.ts';

/** What the resolve form of a case offers now: its type's resolutions, refundable payments, lines and the likely cause. */
export function resolveForm(tx: Tx, item: Case, effectsOn: boolean): ResolveForm {
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const remedies =
    item.orderId === undefined ? item.remedies : tx.cases.ofOrder(item.orderId).flatMap((it) => it.remedies);
  return {
    case: item,
    effectsOn,
    cause: item.cause ?? likelyCause(item.code),
    resolutions: resolutionsFor(item.code).map((code) => ({
      code,
      mode: modeOf(code, effectsOn && order !== undefined),
    })),
    payments: order === undefined ? [] : payments(order, remedies),
    lines: order?.items.map(({ line, title, sku, quantity }) => ({ line, title: title ?? sku, quantity })) ?? [],
  };
}

function modeOf(code: ResolutionCode, executes: boolean): OfferedResolution['mode'] {
  const { effect, ends } = resolution(code);
  if (ends !== undefined) return 'ending';
  return executes && effect !== undefined ? 'executed' : 'recorded';
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
