import type { RemedyState } from '../../domain/case/case.ts';
import type { EffectId } from '../../domain/ids.ts';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import type { Tx } from '../ports/store.ts';
import { changeRemedy } from './change-remedy.ts';

interface Answer {
  readonly state: RemedyState;
  readonly reference?: string;
  readonly reason?: string;
}

/**
 * Takes an event that answers an effect: by the `effect_id` it carries, else by the one effect it can be the answer to
 * (contract 6). An event that answers several is left to a person.
 */
export function verifyEffects(event: OrderEvent, { tx, now }: { readonly tx: Tx; readonly now: number }): void {
  const answer = answerOf(event);
  if (answer === undefined) return;
  const id = event.effectId ?? (event.type === 'effect.updated' ? event.data.effectId : onlyMatch(event, tx));
  if (id !== undefined) changeRemedy(tx, id as EffectId, answer, now);
}

function answerOf(event: OrderEvent): Answer | undefined {
  switch (event.type) {
    case 'payment.refunded':
      if (event.data.status === 'pending') return { state: 'accepted', reference: event.data.refundId };
      if (event.data.status === 'failed')
        return { state: 'refused', reference: event.data.refundId, reason: 'refund failed' };
      return { state: 'verified', reference: event.data.refundId };
    case 'shipment.created':
      return { state: 'verified', reference: event.data.trackingNumber ?? event.data.shipmentId };
    case 'effect.updated': {
      const { state, reference, reason } = event.data;
      return {
        state: state === 'done' ? 'verified' : state,
        ...(reference === undefined ? {} : { reference }),
        ...(reason === undefined ? {} : { reason }),
      };
    }
    case 'payment.voided':
    case 'order.held':
    case 'order.released':
    case 'order.cancelled':
    case 'order.updated':
      return { state: 'verified' };
    default:
      return undefined;
  }
}

/** A refund that names no effect answers the only one of this order with its payment and amount that is under way. */
function onlyMatch(event: OrderEvent, tx: Tx): string | undefined {
  if (event.type !== 'payment.refunded') return undefined;
  const matches = tx.cases
    .ofOrder(event.subject)
    .flatMap((item) => item.remedies)
    .filter((it) => ['sent', 'unknown', 'accepted'].includes(it.state) && it.effect?.kind === 'payment.refund')
    .filter((it) => it.effect?.paymentId === event.data.paymentId && it.effect.money?.amount === event.data.amount);
  return matches.length === 1 ? matches[0]?.id : undefined;
}
