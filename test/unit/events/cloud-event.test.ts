import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../../src/events/cloud-event.ts';

const NOW = Date.parse('2026-03-02T10:00:00Z');

const payment = {
  specversion: '1.0',
  id: 'evt-1',
  source: 'stripe',
  type: 'payment.captured',
  subject: 'order-1',
  time: '2026-03-02T09:59:30Z',
  data: { payment_id: 'pay-1', method: 'card', amount: '12.50', currency: 'EUR' },
};

function refusal(change: Readonly<Record<string, unknown>>): string {
  const parsed = parseEvent({ ...payment, ...change }, NOW);
  if (parsed.ok) throw new Error('it was taken');
  return parsed.error;
}

function taken(change: Readonly<Record<string, unknown>>) {
  const parsed = parseEvent({ ...payment, ...change }, NOW);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.event;
}

describe('a payment event', () => {
  it('is stored with minor units and milliseconds', () => {
    expect(taken({})).toEqual({
      source: 'stripe',
      id: 'evt-1',
      type: 'payment.captured',
      subject: 'order-1',
      at: Date.parse('2026-03-02T09:59:30Z'),
      receivedAt: NOW,
      data: { paymentId: 'pay-1', method: 'card', amount: 1250, currency: 'EUR' },
    });
  });

  it.each([
    ['JPY', '1250', 1250],
    ['KWD', '1.250', 1250],
    ['EUR', '12.5', 1250],
    ['EUR', '12.500', 1250],
    ['EUR', '0', 0],
  ])('in %s counts %s as %i minor units', (currency, amount, minor) => {
    expect(taken({ data: { ...payment.data, amount, currency } })).toMatchObject({ data: { amount: minor } });
  });

  it.each([
    ['12,50', 'data.amount must be a decimal amount such as "12.50", at most 12 digits before the point, not "12,50".'],
    ['NaN', 'data.amount must be a decimal amount such as "12.50", at most 12 digits before the point, not "NaN".'],
    ['-5.00', 'data.amount must be a decimal amount such as "12.50", at most 12 digits before the point, not "-5.00".'],
    ['12.505', 'data.amount must have at most 2 decimals in EUR, not "12.505".'],
    [12.5, 'data.amount must be a decimal amount in quotes such as "12.50", not 12.5.'],
    [undefined, 'data.amount is missing: it must be a decimal amount in quotes such as "12.50".'],
  ])('with the amount %s is refused in one sentence', (amount, sentence) => {
    expect(refusal({ data: { ...payment.data, amount } })).toBe(sentence);
  });

  it('with an amount of 30 digits is refused without repeating all of them', () => {
    expect(refusal({ data: { ...payment.data, amount: '1'.repeat(30) } })).toMatch(/^data\.amount must be a decimal/);
  });

  it.each([
    [
      { data: { ...payment.data, currency: 'EURO' } },
      'data.currency must be an ISO 4217 code such as "EUR", not "EURO".',
    ],
    [
      { data: { ...payment.data, currency: 'XYZ' } },
      'data.currency must be an ISO 4217 code such as "EUR", not "XYZ".',
    ],
    [{ data: { ...payment.data, payment_id: '' } }, 'data.payment_id must be a text of 1 to 200 characters, not "".'],
    [{ data: { ...payment.data, payer: 'Mei' } }, 'data.payer must be an object, not "Mei".'],
    [{ data: 'paid' }, 'data must be an object, not "paid".'],
    [{ subject: undefined }, 'subject is missing: it must be a text of 1 to 200 characters.'],
    [{ subject: 7 }, 'subject must be a text of 1 to 200 characters, not 7.'],
    [{ id: 'x'.repeat(201) }, 'id must be a text of 1 to 200 characters, not a longer one.'],
    [{ source: '' }, 'source must be a text of 1 to 200 characters, not "".'],
    [{ time: 'yesterday' }, 'time must be an RFC 3339 time such as "2026-03-01T12:00:00Z", not "yesterday".'],
    [
      { time: '2026-02-30T10:00:00Z' },
      'time must be an RFC 3339 time such as "2026-03-01T12:00:00Z", not "2026-02-30T10:00:00Z".',
    ],
    [{ time: undefined }, 'time is missing: it must be an RFC 3339 time such as "2026-03-01T12:00:00Z".'],
    [{ specversion: '0.3' }, 'specversion must be "1.0", not "0.3".'],
  ])('is refused for %j', (change, sentence) => {
    expect(refusal(change)).toBe(sentence);
  });

  it('keeps its id in a refusal, so that its sender knows which one', () => {
    expect(parseEvent({ ...payment, subject: undefined }, NOW)).toMatchObject({ ok: false, id: 'evt-1' });
  });

  it.each([[null], [[]], ['text'], [7], [undefined]])('that is %j is refused', (input) => {
    expect(parseEvent(input, NOW).ok).toBe(false);
  });
});

describe('the time of an event', () => {
  it('more than five minutes ahead counts as received now', () => {
    expect(taken({ time: '2026-03-02T10:05:01Z' }).at).toBe(NOW);
    expect(taken({ time: '2026-03-02T10:05:00Z' }).at).toBe(NOW + 300_000);
  });

  it('may lie years back and have an offset', () => {
    expect(taken({ time: '2016-09-04T23:15:19+02:00' }).at).toBe(Date.parse('2016-09-04T21:15:19Z'));
  });
});

describe('an unknown type', () => {
  it('is kept under its own name, with or without a subject', () => {
    const event = taken({ type: 'loyalty.points_earned', subject: undefined, data: { points: 40 } });
    expect(event).toMatchObject({
      type: 'unknown',
      subject: '',
      data: { rawType: 'loyalty.points_earned' },
      extra: { points: 40 },
    });
  });

  it('may be called like something every object has', () => {
    expect(taken({ type: 'constructor' }).type).toBe('unknown');
  });
});

describe('an order', () => {
  const order = { id: 'evt-2', type: 'order.created', data: { currency: 'EUR' } };

  it('keeps unknown fields under their names, wherever they stand', () => {
    const data = {
      currency: 'EUR',
      gift_wrap: true,
      customer: { id: 'mei', vat_id: 'DE1' },
      items: [{ line: 1, sku: 'MUG', quantity: 1, unit_price: '1', colour: 'blue' }],
    };
    expect(taken({ ...order, data }).extra).toEqual({
      gift_wrap: true,
      'customer.vat_id': 'DE1',
      'items[0].colour': 'blue',
    });
  });

  it('in an update distinguishes a removed field from one that is not told', () => {
    const { data } = taken({ type: 'order.updated', data: { note: null, currency: 'EUR' } });
    expect(data).toEqual({ note: null, currency: 'EUR' });
  });

  it('needs a currency for its amounts', () => {
    expect(refusal({ type: 'order.updated', data: { total: '5.00' } })).toBe(
      'data.total needs a currency: data.currency is missing.',
    );
  });

  it('names the line whose price cannot be read', () => {
    const items = [
      { line: 1, sku: 'A', quantity: 1, unit_price: '1.00' },
      { line: 2, sku: 'B', quantity: 1, unit_price: 'free' },
    ];
    expect(refusal({ ...order, data: { currency: 'EUR', items } })).toMatch(
      /^data\.items\[1\]\.unit_price must be a decimal amount/,
    );
  });

  it('names the line that is no line', () => {
    const items = [{ line: 1, sku: 'A', quantity: -1, unit_price: '1.00' }];
    expect(refusal({ ...order, data: { currency: 'EUR', items } })).toBe(
      'data.items[0].quantity must be a number from 0 to 1,000,000, not -1.',
    );
  });

  it('takes a promise of a day as that day, whatever offset midnight was written with', () => {
    const day = { at: Date.UTC(2026, 2, 8), dayOnly: true };
    for (const text of [
      '2026-03-08',
      '2026-03-08T00:00:00Z',
      '2026-03-08T00:00:00+08:00',
      '2026-03-08T00:00:00.000-03:00',
    ])
      expect(taken({ ...order, data: { currency: 'EUR', promised_delivery_at: text } }).data).toMatchObject({
        promisedDeliveryAt: day,
      });
    expect(
      taken({ ...order, data: { currency: 'EUR', promised_delivery_at: '2026-03-08T18:00:00Z' } }).data,
    ).toMatchObject({
      promisedDeliveryAt: { at: Date.UTC(2026, 2, 8, 18), dayOnly: false },
    });
  });

  it('takes countries by their ISO code and refuses what is none', () => {
    const to = (country: string) => ({ ...order, data: { currency: 'EUR', ship_to: { country } } });
    expect(taken(to('de')).data).toMatchObject({ shipTo: { country: 'DE' } });
    expect(taken(to('UK')).data).toMatchObject({ shipTo: { country: 'GB' } });
    expect(refusal(to('Germany'))).toBe(
      'data.ship_to.country must be an ISO 3166 code of two letters such as "DE", not "Germany".',
    );
    expect(refusal(to('ZZ'))).toMatch(/^data\.ship_to\.country/);
  });

  it('leaves out a time zone that nobody knows, and keeps the order', () => {
    const data = { currency: 'EUR', customer: { id: 'mei', time_zone: 'Mars/Olympus' } };
    expect(taken({ ...order, data }).data).toMatchObject({ customer: { id: 'mei' } });
    expect(taken({ ...order, data }).data).not.toMatchObject({ customer: { timeZone: expect.anything() } });
  });

  it('of a customer with a name of 5,000 characters is cut between characters', () => {
    const name = `a${'😀'.repeat(2_500)}`;
    const { data } = taken({ ...order, data: { currency: 'EUR', customer: { id: 'mei', name } } });
    const kept = (data as { customer: { name: string } }).customer.name;
    expect(kept.length).toBeLessThanOrEqual(300);
    expect(Buffer.from(kept).toString()).toBe(kept);
  });

  it('keeps an empty name, because it is a name that was not given', () => {
    expect(taken({ ...order, data: { currency: 'EUR', customer: { id: 'mei', name: ' ' } } }).data).toMatchObject({
      customer: { name: '' },
    });
  });

  it('cannot smuggle in a prototype', () => {
    const data = JSON.parse('{"currency":"EUR","__proto__":{"polluted":true}}');
    expect(taken({ ...order, data }).extra).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('other events', () => {
  it('keep a raw status that maps to nothing', () => {
    const status = { type: 'order.status', data: { system: 'wms', status: 'in_the_basement' } };
    expect(taken(status).data).toEqual({ system: 'wms', status: 'unknown', raw: 'in_the_basement' });
    const scan = { type: 'shipment.tracking_updated', data: { status: 'in_transit', raw_status: 'InTransit_007' } };
    expect(taken(scan).data).toEqual({ status: 'in_transit', raw: 'InTransit_007' });
  });

  it('name the states a refund can have', () => {
    const data = { payment_id: 'p', refund_id: 'r', amount: '1', currency: 'EUR', status: 'done' };
    expect(refusal({ type: 'payment.refunded', data })).toBe(
      'data.status must be pending, succeeded, failed, not "done".',
    );
  });

  it('carry the effect that they answer', () => {
    expect(taken({ data: { ...payment.data, effect_id: 'fx-1' } })).toMatchObject({ effectId: 'fx-1' });
  });

  it('take an alert by a code of the taxonomy or of its sender, and no other', () => {
    const alert = (code: string) => ({ type: 'exception.detected', data: { code } });
    expect(taken(alert('LOG.LOST')).data).toEqual({ code: 'LOG.LOST' });
    expect(taken(alert('X.GRIDLOCK')).data).toEqual({ code: 'X.GRIDLOCK' });
    expect(refusal(alert('LOST'))).toBe('data.code must be a code of the taxonomy or begin with "X.", not "LOST".');
  });

  it('about stock have a sku for a subject and may tell less than nothing', () => {
    const stock = { type: 'inventory.updated', subject: 'MUG', data: { on_hand: -3 } };
    expect(taken(stock)).toMatchObject({ subject: 'MUG', data: { onHand: -3 } });
  });

  it('from customers need no subject', () => {
    const data = { message_id: 'm-1', channel: 'email', text: 'Where is it?', from: { email: 'mei@example.com' } };
    expect(taken({ type: 'customer.message', subject: undefined, data })).toMatchObject({
      subject: '',
      data: { text: 'Where is it?' },
    });
  });
});
