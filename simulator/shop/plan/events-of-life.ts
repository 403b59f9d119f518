import type { Random } from '../random.ts';
import { afterDelivery } from './after-delivery.ts';
import { eventsOfOrder } from './events-of-order.ts';
import { eventsOfParcel } from './events-of-parcel.ts';
import { eventsOfPayment } from './events-of-payment.ts';
import type { Life } from './life.ts';
import type { PlannedEvent } from './planned-event.ts';

/** Everything that is told of an order when nothing else befalls it; not yet in order of time. */
export function eventsOfLife(life: Life, random: Random): PlannedEvent[] {
  const { order, payment, parcel } = life;
  return [
    ...eventsOfOrder(life, random),
    ...eventsOfPayment(order, payment),
    ...(parcel ? eventsOfParcel(order.id, parcel) : []),
    ...afterDelivery(life, random),
  ];
}
