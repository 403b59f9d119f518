import type { PlannedEffect, RemedyState } from '../../domain/case/case.ts';
import type { EffectKind } from '../../domain/catalogue/resolutions.ts';
import type { EffectId } from '../../domain/ids.ts';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import type { Tx } from '../ports/store.ts';
import { changeRemedy } from './change-remedy.ts';

interface Answer {
  readonly state: RemedyState;
  readonly reference?: string;
  readonly reason?: string;
}

/** Events that may answer an effect without naming it, and its kind. */
const ANSWERS: Readonly<Partial<Record<OrderEvent['type'], EffectKind>>> = {
  'payment.refunded': 'payment.refund',
  'payment.voided': 'payment.void',
  'order.held': 'order.hold',
  'order.released': 'order.release',
  'order.cancelled': 'order.cancel',
};

/**
 * Takes an event that answers an effect: by the `effect_id` it carries, else by the one effect it can be the answer to
 * (contract 6). An event that answers several is left to a person.
 */
export function verifyEffects(event: OrderEvent, { tx, now }: { readonly tx: Tx; readonly now: number }): void {
  const answer = answerOf(event);
  if (answer === undefined) return;
  const named = event.type === 'effect.updated' ? event.data.effectId : event.effectId;
  // Providers carry ids of others too: one that is not ours names nothing.
  const isOurs = named !== undefined && tx.effects.get(named) !== undefined;
  const id = isOurs ? named : onlyMatch(event, tx);
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

/** The only effect of the order and its kind that is under way, of the same payment and amount where it is money. */
function onlyMatch(event: OrderEvent, tx: Tx): string | undefined {
  const kind = ANSWERS[event.type];
  if (kind === undefined) return undefined;
  const matches = tx.cases
    .ofOrder(event.subject)
    .flatMap((item) => item.remedies)
    .filter((it) => ['sent', 'unknown', 'accepted'].includes(it.state))
    .filter(({ effect }) => effect?.kind === kind && isSameMoney(event, effect));
  return matches.length === 1 ? matches[0]?.id : undefined;
}

function isSameMoney(event: OrderEvent, { paymentId, money }: PlannedEffect): boolean {
  if (event.type === 'payment.refunded')
    return paymentId === event.data.paymentId && money?.amount === event.data.amount;
  return event.type !== 'payment.voided' || paymentId === event.data.paymentId;
}
