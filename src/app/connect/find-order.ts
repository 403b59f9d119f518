import { carrierCode } from '../../domain/checks/carrier-code.ts';
import type { OrderId } from '../../domain/ids.ts';
import type { Shipment } from '../../domain/order/order.ts';
import type { Tx } from '../ports/store.ts';
import type { Clue, ProviderEvent } from './provider-event.ts';

/** The order an event is about and, where a tracking number led to it, the parcel. */
export interface Found {
  readonly orderId: string;
  readonly parcel?: Shipment;
}

type Tracking = Extract<Clue, { kind: 'tracking' }>;

const DAY_MS = 86_400_000;
const MOST_SHARING = 20;
/** A number that is used this long after its parcel arrived belongs to another parcel: carriers give them out again. */
const RECYCLED_AFTER_DELIVERY_MS = 7 * DAY_MS;
/** The same for a parcel that never arrived. */
const RECYCLED_MS = 120 * DAY_MS;

/** Finds the order of an event by its subject or the first of its clues that leads anywhere. */
export function findOrder(tx: Tx, event: ProviderEvent): Found | undefined {
  const clues = event.about ?? [];
  const tracking = clues.find((clue) => clue.kind === 'tracking');
  if (event.subject !== undefined) return withParcel(tx, event.subject, tracking, event.time);
  for (const clue of clues) {
    if (clue.kind === 'tracking') {
      const found = byTracking(tx, clue, event.time);
      if (found !== undefined) return found;
      continue;
    }
    const orderId = byName(tx, clue);
    if (orderId !== undefined) return withParcel(tx, orderId, tracking, event.time);
  }
  return undefined;
}

/** The order whose id or number a shop wrote somewhere; the text itself when no such order is known. */
export function orderNamed(tx: Tx, text: string): string {
  return byName(tx, { kind: 'order', value: text }) ?? byName(tx, { kind: 'number', value: text }) ?? text;
}

function byName(tx: Tx, clue: Exclude<Clue, Tracking>): string | undefined {
  if (clue.kind === 'link') return tx.links.orderOf(clue.name);
  if (clue.kind === 'order') return tx.orders.sharing({ kind: 'order', value: clue.value }, '', 1)[0];
  const bare = clue.value.trim().replace(/^#/, '').toUpperCase();
  for (const value of [bare, `#${bare}`]) {
    const found = tx.orders.sharing({ kind: 'number', value }, '', 2);
    // Two orders of one number: a guess would put money or a parcel on the wrong one.
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function byTracking(tx: Tx, clue: Tracking, time: string): Found | undefined {
  const uses = tx.orders
    .sharing({ kind: 'tracking', value: bareNumber(clue.number) }, '', MOST_SHARING)
    .flatMap((orderId) => usesIn(tx, orderId, clue, time));
  return uses.sort((a, b) => newest(b) - newest(a))[0];
}

function withParcel(tx: Tx, orderId: string, clue: Tracking | undefined, time: string): Found {
  const [use] = clue === undefined ? [] : usesIn(tx, orderId, clue, time);
  return use ?? { orderId };
}

/** Parcels of an order that bear the number in this use of it. */
function usesIn(tx: Tx, orderId: string, clue: Tracking, time: string): readonly Required<Found>[] {
  const at = Date.parse(clue.since ?? time);
  const parcels = tx.orders.get(orderId as OrderId)?.order.shipments ?? [];
  return parcels
    .filter((parcel) => bareNumber(parcel.trackingNumber ?? '') === bareNumber(clue.number))
    .filter((parcel) => isSameCarrier(parcel.carrier, clue.carrier) && !isOver(parcel, at))
    .map((parcel) => ({ orderId, parcel }));
}

function isOver({ deliveredAt, createdAt }: Shipment, at: number): boolean {
  if (deliveredAt !== undefined) return at > deliveredAt + RECYCLED_AFTER_DELIVERY_MS;
  return createdAt !== undefined && at > createdAt + RECYCLED_MS;
}

/** Two names of carriers are another carrier only when both are known. */
export function isSameCarrier(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [a, b] = [carrierCode(one), carrierCode(other)];
  return a === undefined || b === undefined || a === b;
}

function newest({ parcel }: Required<Found>): number {
  return parcel.createdAt ?? 0;
}

function bareNumber(number: string): string {
  return number.replaceAll(/[\s-]/g, '').toUpperCase();
}
