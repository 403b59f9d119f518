import { describe, expect, it } from 'vitest';
import { agreedDates } from '../../../src/domain/detection/agreed-dates.ts';
import { promisedDelivery, promisedShip } from '../../../src/domain/order/promises.ts';
import { captured, created, event, hour, hourText, told } from '../order/story.ts';
import { calendar, codes, judge, nextLook } from '../rules/judge.ts';

const items = [{ line: 1, sku: 'A', quantity: 1, unit_price: '60', ship_by: hourText(30) }];
const later = { at: hour(100), dayOnly: false };

describe('a date that the customer accepted', () => {
  it('is the promise when the shop sends it after the lines', () => {
    const order = told(created({ items }), captured(), event('order.updated', 20, { promised_ship_at: hourText(100) }));
    expect(promisedShip(order, calendar.endOfDay)).toBe(hour(100));
    expect(codes(judge(order, 60))).toEqual([]);
    expect(nextLook(judge(order, 60))).toBeGreaterThan(60);
  });

  it('gives way to lines that come later, and is none when it is earlier', () => {
    const updated = event('order.updated', 20, { promised_ship_at: hourText(100) });
    const again = event('order.updated', 21, { currency: 'EUR', items });
    expect(promisedShip(told(created({ items }), updated, again), calendar.endOfDay)).toBe(hour(30));
    const earlier = event('order.updated', 20, { promised_ship_at: hourText(10) });
    expect(promisedShip(told(created({ items }), earlier), calendar.endOfDay)).toBe(hour(30));
  });

  it('is the promise when a person writes it down, until the shop promises another', () => {
    const order = told(created({ items }), captured());
    const agreed = agreedDates(order, [{ promise: 'ship', date: later, agreedAt: hour(20) }]);
    expect(promisedShip(agreed, calendar.endOfDay)).toBe(hour(100));
    expect(codes(judge(order, 60))).toContain('LOG.SHIP_DELAY');
    expect(codes(judge(agreed, 60))).toEqual([]);
    const newer = told(created(), event('order.updated', 30, { promised_delivery_at: hourText(90) }));
    const kept = agreedDates(newer, [{ promise: 'delivery', date: later, agreedAt: hour(20) }]);
    expect(promisedDelivery(kept, calendar.endOfDay)).toBe(hour(90));
  });

  it('that was agreed last counts', () => {
    const agreed = agreedDates(told(created()), [
      { promise: 'delivery', date: { at: hour(150), dayOnly: false }, agreedAt: hour(9) },
      { promise: 'delivery', date: later, agreedAt: hour(8) },
    ]);
    expect(promisedDelivery(agreed, calendar.endOfDay)).toBe(hour(150));
    const order = told(created());
    expect(agreedDates(order, [])).toBe(order);
  });
});
