import { describe, expect, it } from 'vitest';
import { classify, nextPriorityChange, priorityOf } from '../../../src/domain/detection/classify.ts';
import { captured, created, event, told } from '../order/story.ts';

const SETTINGS = { highValue: { EUR: 100_000, JPY: 150_000 }, vipTiers: ['vip', 'platinum'] };
const HOUR_MS = 3_600_000;

function severityOf(
  order: Parameters<typeof classify>[1],
  others = 0,
  finding: Parameters<typeof classify>[0] = { code: 'LOG.STALLED' },
) {
  const { severity, factors } = classify(finding, order, others, SETTINGS);
  return [severity, ...factors];
}

describe('severity', () => {
  it('is the type’s own, or the finding’s where its signal is graded', () => {
    expect(severityOf(told(created()))).toEqual(['minor']);
    expect(severityOf(told(created()), 0, { code: 'LOG.STALLED', severity: 'moderate' })).toEqual(['moderate']);
  });

  it('rises by one level and says why', () => {
    expect(severityOf(told(created({ total: '1000.00' })))).toEqual(['moderate', 'high_value']);
    expect(severityOf(told(created({ customer: { id: 'mei', tier: 'VIP' } })))).toEqual(['moderate', 'vip']);
    expect(severityOf(told(created()), 1)).toEqual(['moderate', 'second_exception']);
    const perishable = { line: 1, sku: 'FISH', quantity: 1, unit_price: '1', attributes: { perishable: true } };
    expect(severityOf(told(created({ items: [perishable] })))).toEqual(['moderate', 'perishable']);
  });

  it('rises by one level only, however many reasons there are', () => {
    expect(severityOf(told(created({ total: '5000.00', customer: { id: 'mei', tier: 'vip' } })), 2)).toEqual([
      'moderate',
      'high_value',
      'vip',
      'second_exception',
    ]);
    expect(severityOf(told(created({ total: '5000.00' })), 0, { code: 'LOG.LOST' })).toEqual(['severe']);
  });

  it('measures high value in the order’s own currency', () => {
    expect(severityOf(told(created({ currency: 'JPY', total: '100000', items: [] })))).toEqual(['minor']);
    expect(severityOf(told(created({ currency: 'SEK', total: '90000.00', items: [] })))).toEqual(['minor']);
  });

  it.each([
    '我要去12315投诉',
    '再不发货就找律师起诉你们',
    'My lawyer will hear of this',
    'I will file a chargeback today',
  ])('rises for a threat: %s', (text) => {
    const message = event('customer.message', 1, { message_id: 'm', channel: 'chat', text });
    expect(severityOf(told(created(), message))).toEqual(['moderate', 'threat']);
  });

  it('does not rise for a polite question, nor by a type’s own signal', () => {
    const polite = event('customer.message', 1, {
      message_id: 'm',
      channel: 'chat',
      text: 'Where is my parcel, please? I pursue no issue.',
    });
    expect(severityOf(told(created(), polite))).toEqual(['minor']);
    const threat = event('customer.message', 1, { message_id: 'm', channel: 'chat', text: 'lawyer' });
    expect(severityOf(told(created(), threat), 0, { code: 'CUS.COMPLAINT' })).toEqual(['moderate']);
  });

  it('without an order is the type’s own', () => {
    expect(severityOf(undefined, 3, { code: 'PAY.CHANNEL_FAILURE' })).toEqual(['severe']);
  });
});

describe('priority', () => {
  const now = Date.parse('2026-03-02T10:00:00Z');

  it.each([
    ['severe', [0.5, 3.9], 'P1'],
    ['severe', [4, 23, 24, 500, undefined, -1], 'P2'],
    ['moderate', [0.5], 'P1'],
    ['moderate', [1, 3.9], 'P2'],
    ['moderate', [4, 23, 24, undefined, -0.1, 0], 'P3'],
    ['minor', [0.99], 'P2'],
    ['minor', [1, 3], 'P3'],
    ['minor', [4, 24, undefined, -5], 'P4'],
  ] as const)('of a %s trouble with %j hours left is %s', (severity, hours, priority) => {
    for (const left of hours) {
      expect(priorityOf(severity, left === undefined ? undefined : now + left * HOUR_MS, now, 'LOG.STALLED')).toBe(
        priority,
      );
    }
  });

  it('never sinks below its floor', () => {
    expect(priorityOf('minor', undefined, now, 'ITM.RECALL')).toBe('P1');
  });

  it('changes exactly when it is said to change next, and no sooner', () => {
    for (const severity of ['minor', 'moderate', 'severe'] as const) {
      const deadlineAt = now + 30 * HOUR_MS;
      const seen: string[] = [priorityOf(severity, deadlineAt, now, 'LOG.STALLED')];
      for (
        let at = nextPriorityChange(severity, deadlineAt, now);
        at !== undefined;
        at = nextPriorityChange(severity, deadlineAt, at)
      ) {
        expect(priorityOf(severity, deadlineAt, at - 1, 'LOG.STALLED')).toBe(seen.at(-1));
        seen.push(priorityOf(severity, deadlineAt, at, 'LOG.STALLED'));
        expect(seen.at(-1)).not.toBe(seen.at(-2));
      }
      expect(seen.at(-1)).toBe(seen[0]);
      expect(seen).toHaveLength(severity === 'severe' ? 3 : 4);
    }
    expect(nextPriorityChange('severe', undefined, now)).toBeUndefined();
  });
});

it('a paid order of small worth has no factor at all', () => {
  expect(severityOf(told(created(), captured()))).toEqual(['minor']);
});
