import { Temporal } from 'temporal-polyfill';
import { getTracking } from 'ts-tracking-number';
import { describe, expect, it } from 'vitest';
import { WAREHOUSES } from '../../../../simulator/shop/catalogue/warehouses.ts';
import { HOUR_MS } from '../../../../simulator/shop/duration.ts';
import { toMinor } from '../../../../simulator/shop/money.ts';
import type { Parcel } from '../../../../simulator/shop/plan/parcel.ts';
import type { PlannedEvent } from '../../../../simulator/shop/plan/planned-event.ts';
import { lives, told } from './support/lives.ts';

const ordinary = lives(1_600).filter(({ trouble }) => !trouble);
const sent = ordinary.flatMap((planned) => (planned.life.parcel ? [{ ...planned, parcel: planned.life.parcel }] : []));

const FORWARD = ['picked_up', 'in_transit', 'customs', 'in_transit', 'out_for_delivery', 'delivered'];

describe('an order without trouble', () => {
  it('is the most usual one', () => {
    expect(ordinary.length).toBeGreaterThan(800);
    expect(sent.length).toBe(ordinary.length);
  });

  it('adds up to its total', () => {
    for (const { life } of ordinary) {
      const { items, discount, shipping, tax, total } = life.order;
      const goods = items.reduce((sum, item) => sum + item.unitPrice * item.quantity, 0);
      expect(goods - discount + shipping + tax).toBe(total);
    }
  });

  it('is paid exactly once and in full, in cash only at the door', () => {
    for (const planned of ordinary) {
      const captures = told(planned, 'payment.captured');
      const paid = captures.reduce((sum, { data }) => sum + (toMinor(data.amount) ?? 0), 0);
      expect(paid).toBe(planned.life.order.total);
      const first = captures[0];
      const delivered = told(planned, 'shipment.delivered')[0];
      if (planned.life.order.terms === 'cod') expect(first?.at).toBeGreaterThan(delivered?.at ?? 0);
      else expect(first?.at).toBeLessThanOrEqual(told(planned, 'order.approved')[0]?.at ?? 0);
    }
  });

  it('is told in the order in which such things happen', () => {
    const steps = ['order.created', 'order.approved', 'fulfilment.accepted', 'shipment.created', 'shipment.packed'];
    const all = [...steps, 'shipment.handed_over', 'shipment.delivered', 'order.completed'];
    for (const planned of ordinary) {
      const times = all.map((type) => told(planned, type)[0]?.at ?? Number.NaN);
      expect(times, planned.life.order.id).toEqual([...times].sort((one, other) => one - other));
      expect(times).not.toContain(Number.NaN);
    }
  });

  it('is handed over on a working day within its promise, a label not lying around', () => {
    for (const planned of sent) {
      const { parcel, life } = planned;
      const handedOverAt = parcel.handedOverAt ?? Number.POSITIVE_INFINITY;
      expect(handedOverAt).toBeLessThanOrEqual(life.promises.shipBy);
      expect(localDay(handedOverAt, WAREHOUSES[life.order.store.warehouse].zone).dayOfWeek).toBeLessThanOrEqual(5);
      expect(handedOverAt - parcel.createdAt).toBeLessThan(6 * HOUR_MS);
    }
  });

  it('says the promises that hold in the newest event that names them', () => {
    for (const planned of sent) {
      const said = [...told(planned, 'order.created'), ...told(planned, 'order.updated')].at(-1)?.data ?? {};
      const shipBy = new Date(planned.life.promises.shipBy).toISOString();
      expect(said.promised_ship_at).toBe(shipBy);
      expect((said.items as { ship_by: string }[]).map((item) => item.ship_by)).toContain(shipBy);
    }
  });

  it('is delivered by the end of the promised day, never on a Sunday', () => {
    for (const { life, parcel } of sent) {
      const delivered = localDay(parcel.deliveredAt ?? 0, life.order.customer.place.zone);
      expect(Temporal.PlainDate.compare(delivered, life.promises.deliverDay)).toBeLessThanOrEqual(0);
      expect(delivered.dayOfWeek).not.toBe(7);
    }
  });

  it('is forecast within its promise by every scan', () => {
    for (const { life, parcel } of sent) {
      for (const { eta } of parcel.scans) expect(eta ?? 0).toBeLessThanOrEqual(life.promises.deliverBy);
    }
  });

  it('is scanned forward only, and at least every day and a half', () => {
    for (const { parcel } of sent) {
      expect(isForward(parcel), parcel.scans.map(({ status }) => status).join(' ')).toBe(true);
      const moments = [parcel.handedOverAt ?? 0, ...parcel.scans.map(({ at }) => at)];
      for (const [nth, at] of moments.slice(1).entries()) {
        const pause = at - (moments[nth] ?? 0);
        expect(pause).toBeGreaterThan(0);
        expect(pause).toBeLessThan(36 * HOUR_MS);
      }
    }
  });

  it('travels under a valid tracking number of its own to the address it names', () => {
    const numbers = new Set<string>();
    for (const planned of sent) {
      const { trackingNumber } = planned.parcel;
      const known = !/^(SF|YT)/.test(trackingNumber);
      if (known) expect(getTracking(trackingNumber), trackingNumber).toBeDefined();
      expect(told(planned, 'shipment.created')[0]?.data.ship_to).toEqual(planned.life.order.shipTo);
      numbers.add(trackingNumber);
    }
    expect(numbers.size).toBe(sent.length);
  });

  it('carries what was ordered, at the weight that was expected', () => {
    for (const { life, parcel } of sent) {
      const ordered = life.order.items.map(({ line, product, quantity }) => ({ line, sku: product.sku, quantity }));
      expect(parcel.lines).toEqual(ordered);
      expect(parcel.packedLines).toEqual(ordered);
      expect(Math.abs(parcel.packedWeightG / parcel.weightG - 1)).toBeLessThan(0.05);
    }
  });

  it('costs no more than the list says, and not much less', () => {
    for (const { life } of ordinary) {
      for (const { unitPrice, listPrice } of life.order.items) {
        expect(unitPrice).toBeLessThanOrEqual(listPrice);
        expect(unitPrice).toBeGreaterThan(listPrice * 0.8);
      }
    }
  });

  it('is content: no claim, no message, no bad review', () => {
    const unrest = /^(claim|customer|contact|payment\.(failed|refunded|disputed))|cancelled|rejected/;
    for (const { events } of ordinary) {
      expect(events.filter(({ type }) => unrest.test(type))).toEqual([]);
      for (const review of events.filter(({ type }) => type === 'review.created')) {
        expect(review.data.score).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('is never the second of the same customer within half an hour', () => {
    const last = new Map<string, number>();
    for (const { life } of ordinary) {
      const before = last.get(life.order.customer.id) ?? Number.NEGATIVE_INFINITY;
      expect(life.order.placedAt - before).toBeGreaterThan(HOUR_MS / 2);
      last.set(life.order.customer.id, life.order.placedAt);
    }
  });

  it('moves stock twice: set aside when approved, gone when handed over', () => {
    for (const planned of sent) {
      const moves = planned.events.flatMap(({ stock }: PlannedEvent) => stock ?? []);
      const pieces = planned.life.order.items.reduce((sum, { quantity }) => sum + quantity, 0);
      expect(sumOf(moves.map(({ onHand }) => onHand ?? 0))).toBe(-pieces);
      expect(sumOf(moves.map(({ reserved }) => reserved ?? 0))).toBe(0);
    }
  });
});

function localDay(at: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Each status may repeat; the next is one further on. */
function isForward({ scans }: Parcel): boolean {
  let place = 0;
  for (const { status } of scans) {
    while (place < FORWARD.length && FORWARD[place] !== status) place += 1;
    if (place === FORWARD.length) return false;
  }
  return true;
}
