import type { RemedyState } from '../../domain/case/remedy.ts';
import type { EffectKind } from '../../domain/catalogue/resolutions.ts';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import type { RemedyReason } from '../../i18n/words/remedy-reasons.ts';

/** What an event says of the effect that it answers. */
export interface EffectAnswered {
  readonly state: RemedyState;
  readonly reference?: string;
  readonly reason?: string;
}

/** Kinds whose outcome only one event tells: no other one of theirs may stand for money or an end. */
const ONLY_PROOF: Readonly<Partial<Record<EffectKind, OrderEvent['type']>>> = {
  'payment.refund': 'payment.refunded',
  'payment.void': 'payment.voided',
  'order.cancel': 'order.cancelled',
};

/** Scans with which a parcel that was called back comes back. */
const CALLED_BACK: ReadonlySet<string> = new Set(['returning', 'returned', 'cancelled']);

/**
 * What an event says of an effect of this kind whose id it carries, or that it must belong to: verified, unless it says
 * otherwise itself (contract 6). `undefined`: nothing.
 */
export function answerOf(event: OrderEvent, kind: string): EffectAnswered | undefined {
  switch (event.type) {
    case 'effect.updated':
      return {
        state: event.data.state === 'done' ? 'verified' : event.data.state,
        ...(event.data.reference === undefined ? {} : { reference: event.data.reference }),
        ...(event.data.reason === undefined ? {} : { reason: event.data.reason }),
      };
    case 'payment.refunded':
      return kind === 'payment.refund' ? refundAnswer(event.data.status, event.data.refundId) : undefined;
    case 'shipment.created':
      return { state: 'verified', reference: event.data.trackingNumber ?? event.data.shipmentId };
    case 'shipment.tracking_updated':
      return {
        state: kind !== 'shipment.intercept' || CALLED_BACK.has(event.data.status) ? 'verified' : 'accepted',
        ...(event.data.trackingNumber === undefined ? {} : { reference: event.data.trackingNumber }),
      };
    case 'order.released':
      // Releasing a hold does not ship by itself (domain.md 1.4): the card says what is still to be done.
      return event.data.fulfilmentRequested === true
        ? { state: 'verified' }
        : { state: 'verified', reason: 'fulfilment_not_requested' satisfies RemedyReason };
    default: {
      const proof = (ONLY_PROOF as Readonly<Record<string, string>>)[kind];
      return proof === undefined || proof === event.type ? { state: 'verified' } : undefined;
    }
  }
}

function refundAnswer(status: 'pending' | 'succeeded' | 'failed', reference: string): EffectAnswered {
  switch (status) {
    case 'pending':
      return { state: 'accepted', reference };
    case 'failed':
      return { state: 'refused', reference, reason: 'refund failed' satisfies RemedyReason };
    case 'succeeded':
      return { state: 'verified', reference };
  }
}
