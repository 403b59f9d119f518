import type { Clue, Link, ProviderEvent } from '../../app/connect/provider-event.ts';
import { tell } from '../kit/tell.ts';

/** Names under which shops put their order into `metadata`, tried in order. */
const ORDER_KEYS = ['order_id', 'orderId', 'order', 'order_number', 'orderNumber'] as const;

/** A payment of Stripe and how its order may be found. */
export interface Payment {
  /** The payment intent; a charge without one is a payment of its own. */
  readonly id: string;
  readonly orderId?: string;
  readonly names: readonly string[];
}

type Names = { readonly payment_intent?: string | null | undefined; readonly charge?: string | null | undefined };

/** Which payment an object of Stripe belongs to; `undefined` when it names none. */
export function paymentOf(
  { payment_intent: intent, charge }: Names,
  metadata?: Readonly<Record<string, string>> | null,
): Payment | undefined {
  const id = intent ?? charge;
  if (!id) return undefined;
  const orderId = orderIdIn(metadata);
  const names = [intent, charge].filter((name) => name !== undefined && name !== null);
  return { id, names, ...(orderId === undefined ? {} : { orderId }) };
}

/** The order that a shop named in `metadata`. */
export function orderIdIn(metadata: Readonly<Record<string, string>> | null | undefined): string | undefined {
  const key = ORDER_KEYS.find((name) => metadata?.[name]);
  return key === undefined ? undefined : metadata?.[key]?.trim().slice(0, 200) || undefined;
}

/** An event about a payment: of the order it names, else of the one that becomes known, else of the payment itself. */
export function tellPayment(
  key: string,
  payment: Payment,
  event: Pick<ProviderEvent, 'type' | 'time' | 'data'>,
): ProviderEvent {
  const told = { ...event, data: { payment_id: payment.id, ...event.data } };
  const isId = payment.orderId !== undefined && !payment.orderId.startsWith('#');
  const orElse = payment.orderId ?? payment.id;
  return tell(key, { ...told, about: cluesOf(payment), orElse, ...(isId ? { atOnce: true } : {}) });
}

/** What later objects of Stripe, which name only the payment, are found by. */
export function linksOf({ orderId, names }: Payment): readonly Link[] {
  return orderId === undefined || orderId.startsWith('#')
    ? []
    : names.map((name) => ({ name: `stripe/${name}`, orderId }));
}

function cluesOf({ orderId, names }: Payment): readonly Clue[] {
  const named: readonly Clue[] =
    orderId === undefined
      ? []
      : [
          { kind: 'order', value: orderId },
          { kind: 'number', value: orderId },
        ];
  return [...named, ...names.map((name) => ({ kind: 'link', name: `stripe/${name}` }) as const)];
}
