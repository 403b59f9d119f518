import { describe, expect, it } from 'vitest';
import { captured, created, event, hourText, told } from '../../order/story.ts';
import { codes, judge } from '../judge.ts';

const PROCESSING = (hours: number) => event('order.status', hours, { system: 'shop', status: 'processing' });
/** Promises far away: nothing else is late. */
const patient = created({ promised_ship_at: hourText(60 * 24), promised_delivery_at: hourText(70 * 24) });
const WEEK = 7 * 24;

describe('an order that stands in one state', () => {
  it('is stuck after five business days, and moves on with the next state', () => {
    const order = told(patient, captured(), PROCESSING(1));
    expect(codes(judge(order, 24))).toEqual([]);
    expect(codes(judge(order, WEEK + 48))).toEqual(['SYS.STUCK_STATE']);
    const moved = told(
      patient,
      captured(),
      PROCESSING(1),
      event('order.status', WEEK + 48, { system: 'shop', status: 'confirmed' }),
    );
    expect(codes(judge(moved, WEEK + 49))).toEqual([]);
  });

  it('is not judged while nobody has paid it, nor where its shop sends no states', () => {
    expect(codes(judge(told(patient, PROCESSING(1)), 8 * WEEK))).not.toContain('SYS.STUCK_STATE');
    expect(codes(judge(told(patient, captured()), 5 * WEEK))).toEqual([]);
  });

  it('stays silent behind a shipping delay, which says more', () => {
    const answer = judge(told(created(), captured(), PROCESSING(1)), 3 * WEEK);
    expect(codes(answer)).not.toContain('SYS.STUCK_STATE');
    expect(answer.muted.map(({ finding, by }) => [finding.code, by])).toContainEqual([
      'SYS.STUCK_STATE',
      'LOG.SHIP_DELAY',
    ]);
  });
});
