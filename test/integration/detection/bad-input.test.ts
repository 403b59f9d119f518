import { describe, expect, it } from 'vitest';
import { created, DAY, desk, MINUTE, paid, parcel, type Sent, START } from './desk.ts';

describe('bad input', () => {
  it('a clock that jumps back neither clears nor doubles a case, and the way forward finds the next one', () => {
    const { tell, turnTo, codes, store } = desk();
    tell(created('o-1'), paid('o-1'));
    turnTo(START + 3 * DAY);
    expect(codes('o-1')).toEqual(['LOG.SHIP_DELAY']);
    turnTo(START + DAY);
    tell(created('o-2'), paid('o-2'));
    expect(codes('o-1')).toEqual(['LOG.SHIP_DELAY']);
    turnTo(START + 4 * DAY);
    expect(codes('o-1')).toEqual(['LOG.SHIP_DELAY']);
    expect(codes('o-2')).toEqual(['LOG.SHIP_DELAY']);
    expect(store.read.cases.ofOrder('o-1')).toHaveLength(1);
  });

  it('events years old are kept in their place: they change no newer fact', () => {
    const { tell, order, codes } = desk();
    const longAgo = START - 9 * 365 * DAY;
    tell(created('o-1'), paid('o-1'));
    tell({
      type: 'order.updated',
      subject: 'o-1',
      data: { note: 'old', promised_ship_at: '2017-03-04T00:00:00Z' },
      at: longAgo,
    });
    expect(order('o-1')?.promisedShipAt?.at).toBe(START + 2 * DAY);
    expect(codes('o-1')).toEqual([]);
    tell(created('o-old', { promised_ship_at: '2017-03-04T12:00:00Z' }, longAgo), paid('o-old', {}, longAgo));
    expect(codes('o-old')).toEqual(['LOG.SHIP_DELAY']);
  });

  it('20,000 events of one order leave facts of a size that stays', () => {
    const { tell, order, store } = desk();
    tell(created('o-1'), paid('o-1'), parcel('o-1', { shipment_id: 'p-1', carrier: 'dhl' }));
    const scan = (i: number): Sent => ({
      type: 'shipment.tracking_updated',
      subject: 'o-1',
      data: { shipment_id: 'p-1', status: i % 2 === 0 ? 'in_transit' : 'customs', location: `hub ${i % 7}` },
      at: START - 20_000 + i,
    });
    for (let from = 0; from < 20_000; from += 1_000) tell(...Array.from({ length: 1_000 }, (_, i) => scan(from + i)));
    expect(store.read.events.lastSeq()).toBe(20_003);
    expect(order('o-1')?.shipments[0]?.scans).toHaveLength(50);
    expect(JSON.stringify(order('o-1')).length).toBeLessThan(20_000);
  }, 60_000);

  it('a sku with negative stock is short for everybody who paid, and served once it is not', () => {
    const { tell, codes } = desk();
    const stock = (on_hand: number): Sent => ({ type: 'inventory.updated', subject: 'MUG', data: { on_hand } });
    tell(created('o-1'), paid('o-1'), created('o-2'), paid('o-2'));
    tell(stock(-3));
    expect([codes('o-1'), codes('o-2')]).toEqual([['ITM.OUT_OF_STOCK'], ['ITM.OUT_OF_STOCK']]);
    tell(stock(2));
    expect([codes('o-1'), codes('o-2')]).toEqual([[], []]);
  });

  it('the same id with other content is a conflict, and the first one stands', () => {
    const { tell, order } = desk();
    const first = { ...created('o-1'), id: 'same' };
    expect(tell(first)).toEqual(['accepted']);
    expect(tell(first)).toEqual(['duplicate']);
    expect(tell({ ...created('o-1', { total: '1.00' }), id: 'same' })).toEqual(['conflict']);
    expect(order('o-1')?.total).toBe(6_000);
  });

  it('two orders with one tracking number from different carriers are no trouble, from one carrier they are', () => {
    const { tell, codes } = desk();
    const number = '00340434161094042557';
    tell(
      created('o-1', { customer: { id: 'a' } }),
      created('o-2', { customer: { id: 'b' } }),
      created('o-3', { customer: { id: 'c' } }),
    );
    tell(parcel('o-1', { shipment_id: 'p-1', carrier: 'acme', tracking_number: number }));
    tell(parcel('o-2', { shipment_id: 'p-2', carrier: 'globex', tracking_number: number }));
    expect([codes('o-1'), codes('o-2')]).toEqual([[], []]);
    tell(parcel('o-3', { shipment_id: 'p-3', carrier: 'acme', tracking_number: number }));
    expect([codes('o-1'), codes('o-2'), codes('o-3')]).toEqual([['LOG.INFO_ERROR'], [], ['LOG.INFO_ERROR']]);
  });

  it('an order whose currency changes is told as paid in another one, not as a difference of numbers', () => {
    const { tell, turnTo, store } = desk();
    tell(created('o-1'), paid('o-1'));
    tell({ type: 'order.updated', subject: 'o-1', data: { currency: 'USD', total: '65.00' } });
    turnTo(START + 6 * MINUTE);
    const [item] = store.read.cases.ofOrder('o-1');
    expect(item?.code).toBe('PAY.MISMATCH');
    expect(item?.evidence).toMatchObject({ problem: 'other_currency', orderCurrency: 'USD' });
  });

  it('2,000 orders of one customer in a minute are judged, each by itself', () => {
    const { tell, turnTo, codes, store } = desk();
    const customer = { id: 'one', name: 'Mei Lin', email: 'mei.lin@gmail.com' };
    for (let from = 0; from < 2_000; from += 200) {
      const ids = Array.from({ length: 200 }, (_, i) => `o-${from + i}`);
      tell(...ids.flatMap((id, i) => [created(id, { customer }, START - MINUTE + from * 30 + i * 30), paid(id)]));
    }
    expect(store.read.orders.count()).toBe(2_000);
    turnTo(START + 2 * DAY + 1);
    expect(codes('o-0')).toEqual(['LOG.SHIP_DELAY']);
    expect(codes('o-1999')).toEqual(['LOG.SHIP_DELAY']);
  }, 120_000);
});
