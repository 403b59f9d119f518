import type { Messages } from '../../i18n/messages.ts';
import { nameOf } from '../../i18n/name-of.ts';
import type { Pen } from '../../i18n/pen.ts';
import type { OrderView } from '../case-view.ts';
import { joined, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';

/** A line per payment of an order. */
export function paymentLines(view: OrderView, messages: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  const { orders, lookups } = messages;
  return view.payments.map(({ method, state, amount, at }) =>
    lookups.order.payment(
      pen,
      method && nameOf(orders.paymentMethods, method),
      nameOf(orders.paymentStates, state),
      amount,
      at,
    ),
  );
}

/** A line per parcel of an order. */
export function parcelLines(view: OrderView, messages: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  const { orders, lookups } = messages;
  return view.shipments.map(({ carrier, trackingNumber, state, at, eta }) => {
    const said = lookups.order.parcel(pen, carrier, trackingNumber, nameOf(orders.shipmentStates, state), at);
    return eta === undefined || state === 'delivered' ? said : joined([said, lookups.order.eta(pen, eta)], ' · ');
  });
}
