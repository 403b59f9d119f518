import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainOrder } from '../../../src/domain/detection/explain-order.ts';
import { RULES } from '../../../src/domain/detection/rules.ts';
import { SUBJECT_RULES } from '../../../src/domain/detection/subject-rules.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { captured, created, event, hour, hourText, labelled, scanned, told } from '../order/story.ts';
import { around, codes, judge } from './judge.ts';

const FOLDER = new URL('../../../src/domain/detection/rules/', import.meta.url);

describe('the rules', () => {
  it('that have a file are all in the list, each once', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const declared = files.flatMap((file) =>
      [...readFileSync(new URL(file, FOLDER), 'utf8').matchAll(/^ {2}code: '([A-Z_.]+)'/gm)].map((it) => it[1]),
    );
    expect([...RULES, ...SUBJECT_RULES].map((rule) => rule.code).sort()).toEqual(declared.sort());
    for (const codes of [RULES, SUBJECT_RULES].map((rules) => rules.map((rule) => rule.code)))
      expect(new Set(codes).size).toBe(codes.length);
  });

  const late = told(created(), captured());

  it('can be switched off, and changed in a number', () => {
    expect(codes(judge(late, 60, {}, { 'LOG.SHIP_DELAY': { mode: 'off', params: {} } }))).toEqual([]);
    expect(codes(judge(late, 49, {}, { 'LOG.SHIP_DELAY': { mode: 'on', params: { graceMs: 0 } } }))).toEqual([
      'LOG.SHIP_DELAY',
    ]);
  });

  it('that are only watched tell their findings apart', () => {
    const answer = judge(late, 60, {}, { 'LOG.SHIP_DELAY': { mode: 'monitor', params: {} } });
    expect(answer.findings).toEqual([]);
    expect(answer.monitored.map((it) => it.code)).toEqual(['LOG.SHIP_DELAY']);
  });

  it('each say what they think of an order', () => {
    const said = explainOrder(late, around(60), {});
    expect(said).toHaveLength(RULES.length);
    expect(said.filter((it) => it.answer.findings.length > 0).map((it) => it.code)).toEqual(['LOG.SHIP_DELAY']);
  });

  it('clear everything but money when an order is cancelled', () => {
    const order = told(
      created(),
      captured(1),
      captured(2, { payment_id: 'pay-2' }),
      event('claim.opened', 3, { claim_id: 'c', kind: 'damaged' }),
    );
    expect(codes(judge(order, 200))).toEqual(['PAY.DUPLICATE', 'LOG.DELIVERY_LATE', 'ITM.DAMAGED']);
    expect(
      codes(
        judge(told(created(), captured(1), captured(2, { payment_id: 'pay-2' }), event('order.cancelled', 9)), 200),
      ),
    ).toEqual(['PAY.DUPLICATE']);
  });
});

describe('one trouble of one parcel', () => {
  const stalled = [
    created({ promised_ship_at: hourText(2) }),
    captured(),
    labelled(1),
    scanned(3, 'in_transit'),
  ] as const;

  it('is told by its highest rung', () => {
    expect(codes(judge(told(...stalled), 80))).toEqual(['LOG.STALLED']);
    expect(codes(judge(told(...stalled), 164))).toEqual(['LOG.DELIVERY_LATE']);
    expect(codes(judge(told(...stalled), 172))).toEqual(['LOG.LOST']);
  });

  it('of two parcels is the order’s own while neither stands higher', () => {
    const second = labelled(1, { shipment_id: 'parcel-2', tracking_number: '00340434161094042557' });
    const both = told(...stalled, second, scanned(4, 'in_transit', { shipment_id: 'parcel-2' }));
    expect(codes(judge(both, 164))).toEqual(['LOG.DELIVERY_LATE']);
    expect(judge(both, 173).findings.map((it) => [it.code, it.subject.id])).toEqual([
      ['LOG.LOST', 'parcel-1'],
      ['LOG.LOST', 'parcel-2'],
    ]);
  });
});

describe('the time to look again', () => {
  const stories: readonly (readonly [string, Order])[] = [
    ['unpaid', told(created(), event('payment.failed', 1, { payment_id: 'pay-1' }))],
    ['paid and waiting', told(created({ customer: { id: 'mei', email: 'mei@gmial.com' } }), captured())],
    ['paid twice', told(created(), captured(1), captured(1.05, { payment_id: 'pay-2' }))],
    ['on its way', told(created(), captured(), labelled(1), scanned(30, 'in_transit'))],
    ['labelled', told(created(), captured(), labelled(20))],
    [
      'of a long promise',
      told(created({ promised_delivery_at: hourText(500) }), captured(), event('shipment.handed_over', 20)),
    ],
    [
      'with a refund under way',
      told(
        created(),
        captured(),
        event('payment.refunded', 9, {
          payment_id: 'pay-1',
          refund_id: 'r',
          amount: '1',
          currency: 'EUR',
          status: 'pending',
        }),
      ),
    ],
  ];

  it.each(stories)('of an order %s is exact: nothing changes before it', (_name, order) => {
    let now = 0;
    let looks = 0;
    for (;;) {
      const before = judge(order, now);
      const next = before.lookAgainAt;
      if (next === undefined) break;
      const until = (next - hour(0)) / 3_600_000;
      expect(until).toBeGreaterThan(now);
      for (let step = 1; step < 20; step++) {
        const between = judge(order, now + ((until - 1 / 3_600_000 - now) * step) / 19);
        expect(between.findings).toEqual(before.findings);
        expect(between.lookAgainAt).toBe(next);
      }
      now = until;
      looks++;
      expect(looks).toBeLessThan(50);
    }
    const last = judge(order, now);
    for (const hours of [1, 24, 240, 2_400, 24_000]) expect(judge(order, now + hours).findings).toEqual(last.findings);
  });
});
