import type { IncomingHttpHeaders } from 'node:http';
import type { Link, Mapped, ProviderEvent } from '../../app/connect/provider-event.ts';
import { readPayload } from '../kit/read-payload.ts';
import { unmapped } from '../kit/tell.ts';
import { unixText } from '../kit/time-text.ts';
import { mapDispute, mapFraudWarning, mapRefund, mapReview } from './map-aftermath.ts';
import { mapCharge, mapIntent } from './map-payment.ts';
import { linksOf, orderIdIn, paymentOf } from './payment.ts';
import { Charge, Dispute, FraudWarning, Intent, Refund, Review, Session, StripeEvent } from './schema.ts';

type MapObject = (object: unknown, type: string, time: string) => Mapped;

const intent: MapObject = (object, type, time) =>
  readPayload('payment intent of Stripe', Intent, object, (it) =>
    linked(mapIntent(type, it, time), linksFor({ payment_intent: it.id, charge: it.latest_charge }, it.metadata)),
  );
const charge: MapObject = (object, type, time) =>
  readPayload('charge of Stripe', Charge, object, (it) =>
    linked(
      [...mapCharge(type, it, time), ...refundsIn(it, time)],
      linksFor({ payment_intent: it.payment_intent, charge: it.id }, it.metadata),
    ),
  );
const refund: MapObject = (object, _type, time) =>
  readPayload('refund of Stripe', Refund, object, (it) => mapRefund(it, time));
const dispute: MapObject = (object, _type, time) =>
  readPayload('dispute of Stripe', Dispute, object, (it) => mapDispute(it, time));
const review: MapObject = (object, _type, time) =>
  readPayload('review of Stripe', Review, object, (it) => mapReview(it, time));
const warning: MapObject = (object, _type, time) =>
  readPayload('fraud warning of Stripe', FraudWarning, object, (it) => mapFraudWarning(it, time));
/** A checkout says which order its payment is for; the payment has its own events. */
const session: MapObject = (object) =>
  readPayload('checkout session of Stripe', Session, object, (it) => {
    const orderId = orderIdIn(it.metadata) ?? it.client_reference_id ?? undefined;
    return linked([], orderId === undefined ? [] : linksFor(it, { order_id: orderId }));
  });

/** Every kind of event that is understood, by the first words of its type; the longest fit decides. */
const KINDS: readonly (readonly [prefix: string, map: MapObject])[] = [
  ['charge.dispute.', dispute],
  ['charge.refund.', refund],
  ['charge.', charge],
  ['payment_intent.', intent],
  ['refund.', refund],
  ['review.', review],
  ['radar.early_fraud_warning.', warning],
  ['checkout.session.', session],
];

/** What one event of Stripe says, at the time that Stripe made it: a snapshot that comes late rolls nothing back. */
export function map(_headers: IncomingHttpHeaders, payload: unknown): Mapped {
  return readPayload('snapshot event of Stripe', StripeEvent, payload, ({ type, created, data }) => {
    const time = unixText(created);
    const kind = KINDS.find(([prefix]) => type.startsWith(prefix));
    return kind === undefined
      ? linked([unmapped('stripe', 'event', type, time)], [])
      : kind[1](data.object, type, time);
  });
}

/** Older API versions list a charge's refunds in it; newer ones tell each by an event of its own. */
function refundsIn(it: Charge, time: string): readonly ProviderEvent[] {
  return (it.refunds?.data ?? []).flatMap((one) => {
    const read = Refund.safeParse(one);
    return read.success ? mapRefund({ ...read.data, charge: read.data.charge ?? it.id }, time) : [];
  });
}

function linksFor(names: Parameters<typeof paymentOf>[0], metadata: Parameters<typeof paymentOf>[1]): readonly Link[] {
  const payment = paymentOf(names, metadata);
  return payment === undefined ? [] : linksOf(payment);
}

function linked(events: readonly ProviderEvent[], links: readonly Link[]): Mapped {
  return { ok: true, events, links };
}
