import { expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createChangeCase } from '../../../src/app/change-case.ts';
import { createDetection } from '../../../src/app/detect/detection.ts';
import { createEffectRunner } from '../../../src/app/effects/run-effects.ts';
import { createIngest } from '../../../src/app/ingest.ts';
import { makeResolution } from '../../../src/app/make-resolution.ts';
import type { EffectSender } from '../../../src/app/ports/effect-sender.ts';
import { createReportCase } from '../../../src/app/report-case.ts';
import type { Actor } from '../../../src/domain/case/rights.ts';
import type { ChannelId, EffectId, PersonId } from '../../../src/domain/ids.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { createTargets } from '../../../src/shop/create-targets.ts';
import { captured, orderCreated, refunded, type ToldEvent } from '../../support/events.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const SOFIA: Actor = { id: 'U0SOFIA' as PersonId, roles: ['handler', 'lead'] };

/** The verbs over a store in memory; nobody but the test runs the outbox. */
function aDesk(sender: EffectSender) {
  const store = createStore(openDatabase(':memory:', { durable: false }));
  const clock = { now: () => NOW };
  const policy = makePolicy(defaultSettings({ zone: 'UTC', locale: 'en', channel: 'C0DESK' as ChannelId }));
  const ingest = createIngest({ store, clock, parse: parseEvent, onStored() {} });
  const detection = createDetection({ store, clock, policy, stopwatch: () => 0, journal() {}, onChanged() {} });
  const targets = createTargets({ senders: { effects_url: sender }, now: clock.now });
  let told = 0;
  return {
    store,
    report: createReportCase({ store, clock, policy, journal() {}, onChanged() {} }),
    change: createChangeCase({ store, clock, undo: { windowMs: 0, holdMs: 0 }, policy, onChanged() {} }),
    effects: createEffectRunner({ store, clock, targets, onChanged() {} }),
    refundAll: (id: string) =>
      makeResolution(
        { id: id as EffectId, resolution: 'REFUND_FULL', cause: 'carrier', note: '' },
        { policy, targetOf: targets.targetOf, now: NOW },
      ),
    async tell(...events: readonly ToldEvent[]) {
      const time = new Date(NOW).toISOString();
      await ingest.accept(
        events.map((event) => ({ specversion: '1.0', id: `e-${++told}`, source: 'shop', time, ...event })),
      );
      await detection.drain();
    },
  };
}

test('a refund whose money went back meanwhile is not sent, and its owner is told once', async () => {
  const sent: string[] = [];
  const desk = aDesk({
    async send(row) {
      sent.push(row.id);
      return { kind: 'accepted' };
    },
  });
  await desk.tell(orderCreated('o-1'), captured('o-1'));
  const opened = desk.report({ actor: SOFIA, order: 'o-1', code: 'LOG.LOST', note: 'lost', key: 'k-1' });
  if (opened.kind !== 'opened') throw new Error(`nothing was opened: ${opened.kind}`);
  const caseId = opened.case.id;
  expect(desk.change({ caseId, actor: SOFIA, key: 'k-2', command: desk.refundAll('ef-1') })).toMatchObject({
    kind: 'done',
    case: { status: 'verifying' },
  });
  await desk.tell(refunded('o-1', { amount: '30.00', refund_id: 're-own' }));

  await desk.effects.drain();
  await desk.effects.drain();

  expect(sent).toEqual([]);
  expect(desk.store.read.cases.get(caseId)).toMatchObject({
    status: 'claimed',
    owner: SOFIA.id,
    remedies: [{ state: 'refused', reason: 'not_refundable' }],
  });
  expect(desk.store.read.sends.waiting(NOW, 10)).toMatchObject([
    { key: 'effect-refused:ef-1', kind: 'effect_refused', channel: 'C0DESK', caseId },
  ]);
});
