import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/metrics.ts';

describe('the figures of the program', () => {
  it('reads gauges at the moment they are asked for, and forgets states that nothing is in any more', async () => {
    let cases: Record<string, number> = { open: 2, claimed: 1 };
    const { registry } = createMetrics({
      ...NOTHING,
      orders: () => 7,
      cases: () => cases,
      effects: () => ({ sent: 4 }),
    });
    const first = await registry.metrics();
    expect(first).toContain('ordermend_orders 7');
    expect(first).toContain('ordermend_cases{status="claimed"} 1');
    expect(first).toContain('ordermend_effects{state="sent"} 4');
    cases = { open: 3 };
    const second = await registry.metrics();
    expect(second).toContain('ordermend_cases{status="open"} 3');
    expect(second).not.toContain('status="claimed"');
  });

  it('counts and measures under the names that others rely on', async () => {
    const metrics = createMetrics(NOTHING);
    metrics.countEvents('accepted', 100);
    metrics.countEvents('duplicate', 1);
    metrics.countOpened('LOG.LOST');
    metrics.countSlackCall('chat.update', 'ratelimited');
    metrics.observeEventToCard(8);
    metrics.observeClickAck(1_200);
    const text = await metrics.registry.metrics();
    for (const line of [
      'ordermend_events_stored 0',
      'ordermend_cards_behind 0',
      'ordermend_events_total{result="accepted"} 100',
      'ordermend_events_total{result="duplicate"} 1',
      'ordermend_cases_opened_total{code="LOG.LOST"} 1',
      'ordermend_slack_calls_total{method="chat.update",result="ratelimited"} 1',
      'ordermend_event_to_card_seconds_bucket{le="0.01"} 1',
      'ordermend_click_ack_seconds_sum 1.2',
    ]) {
      expect(text).toContain(line);
    }
  });

  it('keeps two programs in one process apart', async () => {
    const [one, other] = [createMetrics(NOTHING), createMetrics(NOTHING)];
    one.countOpened('LOG.LOST');
    expect(await other.registry.metrics()).not.toContain('LOG.LOST');
  });
});

const NOTHING = {
  eventsStored: () => 0,
  orders: () => 0,
  cases: () => ({}),
  cardsBehind: () => 0,
  effects: () => ({}),
};
