import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldEvent } from '../../../src/domain/order/fold.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import type { OrderEvent } from '../../../src/domain/order/order-event.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';

const START = Date.parse('2026-03-02T10:00:00Z');

const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const money = some('5.00', '10.00', '60.00');
const shipment = { shipment_id: some('parcel-1', 'parcel-2', undefined) };
const payment = { payment_id: some('pay-1', 'pay-2'), currency: fc.constant('EUR'), amount: money };
const record = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields);

/** A transaction is one charge: it always has the amount and payment that its id names. */
const capture = fc.oneof(
  record(payment),
  some('5.00', '10.00').chain((amount) =>
    some('pay-1', 'pay-2').map((id) => ({
      payment_id: id,
      amount,
      currency: 'EUR',
      transaction_id: `t-${id}-${amount}`,
    })),
  ),
);

const told: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
  [
    'order.created',
    record({ currency: some('EUR', 'USD'), total: fc.option(money), note: fc.option(fc.string()), gift: fc.boolean() }),
  ],
  [
    'order.updated',
    record({
      currency: some('EUR', 'USD'),
      total: fc.option(money, { nil: undefined }),
      number: fc.option(some('1', '2')),
    }),
  ],
  [
    'order.updated',
    record({
      note: fc.option(some('a', 'b')),
      customer: fc.option(record({ id: some('mei', 'jon') })),
      cart: fc.option(some('x', 'y')),
    }),
  ],
  ['order.approved', record({})],
  ['order.cancelled', record({})],
  ['order.completed', record({})],
  ['order.held', record({ hold_id: some('h-1', 'h-2'), codes: fc.subarray(['OTHER', 'RECALL']) })],
  ['order.released', record({ hold_id: some('h-1', 'h-2'), fulfilment_requested: fc.option(fc.boolean()) })],
  ['order.status', record({ system: some('shop', 'wms'), status: some('placed', 'processing', 'odd') })],
  ['payment.submitted', record({ ...payment, method: some('card', 'cash') })],
  ['payment.authorized', record({ ...payment, expires_at: some('2026-03-09T00:00:00Z', undefined) })],
  ['payment.captured', capture],
  ['payment.failed', record({ payment_id: payment.payment_id, decline_code: some('soft', 'hard', undefined) })],
  ['payment.voided', record({ payment_id: payment.payment_id })],
  [
    'payment.refunded',
    record({ ...payment, refund_id: some('r-1', 'r-2'), status: some('pending', 'succeeded', 'failed') }),
  ],
  [
    'payment.disputed',
    record({
      payment_id: payment.payment_id,
      dispute_id: some('d-1', 'd-2'),
      reason: some('general'),
      status: some('needs_response', 'won'),
      due_by: some('2026-03-20T00:00:00Z', undefined),
    }),
  ],
  [
    'payment.review_opened',
    record({ payment_id: some('pay-1', undefined), risk_level: some('elevated', 'highest', undefined) }),
  ],
  ['payment.review_closed', record({ payment_id: some('pay-1', undefined), reason: some('approved', undefined) })],
  ['fulfilment.accepted', record({ warehouse: some('north', undefined) })],
  ['fulfilment.rejected', record({ warehouse: some('south', undefined), reason: some('closed') })],
  [
    'shipment.created',
    record({
      shipment_id: some('parcel-1', 'parcel-2'),
      carrier: some('dhl', undefined),
      tracking_number: some('X1', 'X2', undefined),
      weight_g: some(100, undefined),
    }),
  ],
  [
    'shipment.packed',
    record({
      shipment_id: some('parcel-1', 'parcel-2'),
      lines: fc.constant([{ sku: 'MUG', quantity: 1 }]),
      weight_g: some(90, undefined),
    }),
  ],
  ['shipment.handed_over', record(shipment)],
  ['shipment.delivered', record(shipment)],
  [
    'shipment.tracking_updated',
    record({
      ...shipment,
      tracking_number: some('X1', 'X3', undefined),
      status: some('label_created', 'in_transit', 'delivered'),
      eta: some('2026-03-09', undefined),
    }),
  ],
  ['claim.opened', record({ claim_id: some('c-1', 'c-2'), kind: some('damaged', 'other') })],
  ['claim.closed', record({ claim_id: some('c-1', 'c-2') })],
  ['review.created', record({ score: some(1, 5) })],
  ['customer.message', record({ message_id: some('m-1', 'm-2', 'm-3'), channel: some('email'), text: some('Hello') })],
  ['contact.attempted', record({ channel: some('phone', 'email'), outcome: some('no_answer', 'reached') })],
  [
    'exception.detected',
    record({ code: some('LOG.LOST', 'X.ODD'), fingerprint: some('f', undefined), summary: some('a', 'b') }),
  ],
  ['exception.cleared', record({ code: some('LOG.LOST', 'X.ODD'), fingerprint: some('f', undefined) })],
  ['effect.updated', record({ effect_id: some('fx'), state: some('accepted', 'done') })],
];

/** Events of one order at distinct times, in order of time; few types at once, so that they meet. */
const history = fc
  .subarray([...told], { minLength: 1, maxLength: 5 })
  .chain((types) =>
    fc.array(
      fc.oneof(
        ...types.map(([type, data]) => fc.record({ type: fc.constant(type), data, source: some('shop', 'erp') })),
      ),
      { minLength: 2, maxLength: 12 },
    ),
  )
  .map((list) => list.map(read));

function read({ type, data, source }: { type: string; data: unknown; source: string }, i: number): OrderEvent {
  const time = new Date(START + i * 60_000).toISOString();
  const parsed = parseEvent(
    { id: `e-${i}`, source, type, subject: 'order-1', time, data: dropUndefined(data) },
    START + 10 ** 9,
  );
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.event;
}

function dropUndefined(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

function fold(events: readonly OrderEvent[]): Omit<Order, 'firstSeenAt'> {
  const [first, ...rest] = events;
  if (first === undefined) throw new Error('no events');
  const { firstSeenAt: _, ...facts } = rest.reduce(
    (order, event) => foldEvent(order, event),
    foldEvent(undefined, first),
  );
  return facts;
}

it('the same events lead to the same facts in any order of arrival', () => {
  fc.assert(
    fc.property(
      history.chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      ),
      ([events, shuffled]) => {
        expect(fold(shuffled)).toEqual(fold(events));
      },
    ),
    { numRuns: 2_000 },
  );
});

it('an event that arrives twice changes nothing', () => {
  fc.assert(
    fc.property(
      history.chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })),
      ),
      ([events, twice]) => {
        expect(fold(twice)).toEqual(fold(events));
      },
    ),
    { numRuns: 1_000 },
  );
});
