import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createChangeCase } from '../../../src/app/change-case.ts';
import { changeRemedy } from '../../../src/app/effects/change-remedy.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { type Case, isLive } from '../../../src/domain/case/case.ts';
import type { CaseCommand } from '../../../src/domain/case/command.ts';
import { evolve } from '../../../src/domain/case/evolve.ts';
import { REMEDY_STATES } from '../../../src/domain/case/remedy.ts';
import type { Actor } from '../../../src/domain/case/rights.ts';
import { SEVERITIES } from '../../../src/domain/catalogue/severity.ts';
import { type CaseId, type EffectId, SYSTEM } from '../../../src/domain/ids.ts';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { REFUND } from '../../support/case-in.ts';
import { detected, JON, MEI, MONDAY, openedCase, SOFIA } from '../../support/opened-case.ts';

const ACTORS: readonly Actor[] = [
  { id: MEI, roles: ['handler'] },
  { id: JON, roles: ['handler'] },
  { id: SOFIA, roles: ['lead'] },
];

/** What people ask for, in any order; ids come from a small pool so that commands meet each other. */
const command: fc.Arbitrary<CaseCommand> = fc.oneof(
  ...(['claim', 'release'] as const).map((type) => fc.constant({ type })),
  fc.record({ type: fc.constant('assign' as const), to: fc.constantFrom(MEI, JON), note: fc.constant('') }),
  fc.record({ type: fc.constant('note' as const), text: fc.constantFrom('a', 'b') }),
  fc.record({
    type: fc.constant('resolve' as const),
    id: fc.constantFrom('ef_1', 'ef_2', 'ef_3') as fc.Arbitrary<EffectId>,
    resolution: fc.constantFrom(
      'REFUND_FULL' as const,
      'CARRIER_CLAIM' as const,
      'NO_ACTION' as const,
      'FALSE_POSITIVE' as const,
    ),
    cause: fc.constant('unknown' as const),
    note: fc.constant(''),
  }),
  fc.record({
    type: fc.constantFrom('follow_up' as const),
    id: fc.constantFrom('fu_1', 'fu_2'),
    dueAt: fc.integer({ min: MONDAY - 1_000, max: MONDAY + 10_000_000 }),
    note: fc.constant('call'),
  }),
  fc.record({ type: fc.constant('follow_up_done' as const), id: fc.constantFrom('fu_1', 'fu_2') }),
  ...(['waive', 'close', 'reopen', 'decline', 'escalate', 'split', 'approve', 'reject'] as const).map((type) =>
    fc.constant({ type, note: 'n' }),
  ),
  ...(['accept', 'wake', 'undo', 'begin_contact'] as const).map((type) => fc.constant({ type })),
  fc.record({
    type: fc.constant('confirm' as const),
    outcome: fc.constantFrom('confirmed' as const, 'false_positive' as const, 'duplicate' as const),
    note: fc.constant(''),
  }),
  fc.record({
    type: fc.constant('snooze' as const),
    condition: fc.constantFrom('reply' as const, 'scan' as const),
    note: fc.constant(''),
  }),
  fc.record({ type: fc.constant('severity' as const), to: fc.constantFrom(...SEVERITIES), note: fc.constant('n') }),
  fc.record({
    type: fc.constant('contact' as const),
    id: fc.constantFrom('ef_8', 'ef_9') as fc.Arbitrary<EffectId>,
    channel: fc.constant('phone' as const),
    outcome: fc.constantFrom('reached' as const, 'no_answer' as const),
  }),
  fc.record({
    type: fc.constant('task' as const),
    id: fc.constantFrom('ta_1', 'ta_2'),
    department: fc.constant('finance' as const),
    ask: fc.constant('settled?'),
    answerKind: fc.constant('yes_no' as const),
    dueAt: fc.constant(MONDAY + 10_000_000),
  }),
  fc.record({
    type: fc.constant('task_answer' as const),
    id: fc.constantFrom('ta_1', 'ta_2'),
    answer: fc.constant('yes'),
  }),
  fc.record({
    type: fc.constant('checklist' as const),
    done: fc.subarray(['a', 'b']),
    evidence: fc.constant({}),
  }),
);

type Step =
  | { readonly kind: 'person'; readonly who: number; readonly command: CaseCommand }
  | { readonly kind: 'effect'; readonly id: string; readonly state: (typeof REMEDY_STATES)[number] }
  | { readonly kind: 'machine'; readonly does: 'recover' | 'clear' | 'see' | 'reopen' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('person' as const), who: fc.nat(2), command }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('effect' as const),
      id: fc.constantFrom('ef_1', 'ef_2', 'ef_3'),
      state: fc.constantFrom(...REMEDY_STATES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('machine' as const),
      does: fc.constantFrom('recover' as const, 'clear' as const, 'see' as const, 'reopen' as const),
    }),
  },
);

test('whatever people, shop and machine do: the history replays to the row, and who has a case is never in doubt', () => {
  const store = createStore(openDatabase(':memory:'));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { id } = store.write((tx) =>
        openedCase(tx, { detected: detected({ fingerprint: `f-${tx.cases.nextId()}` }) }),
      );
      let now = MONDAY;
      const change = createChangeCase({
        store,
        clock: { now: () => now },
        undo: { windowMs: 600_000, holdMs: 0 },
        policy: makePolicy(defaultSettings({ zone: 'UTC', locale: 'en' })),
        onChanged: () => {},
      });
      steps.forEach((one, i) => {
        now += 60_000;
        const before = store.read.cases.get(id);
        take(one, { store, change, id, now, key: `${id}-${i}` });
        const after = store.read.cases.get(id);
        if (before === undefined || after === undefined) throw new Error('the case is gone');
        expectSound(after, before);
      });
      expect(replayed(store, id)).toEqual(store.read.cases.get(id));
    }),
    { numRuns: 500 },
  );
  store.close();
});

function take(
  one: Step,
  around: { store: Store; change: ReturnType<typeof createChangeCase>; id: CaseId; now: number; key: string },
): void {
  const { store, change, id, now, key } = around;
  if (one.kind === 'person') {
    const asked = one.command;
    const effectful = asked.type === 'resolve' && asked.resolution === 'REFUND_FULL';
    const unique = 'id' in asked ? { ...asked, id: `${id}-${asked.id}` } : asked;
    const wanted = effectful ? { ...unique, effect: REFUND.effect } : unique;
    change({
      caseId: id,
      actor: ACTORS[one.who] as Actor,
      key,
      command: (item) => ({ command: wanted as CaseCommand, others: { remedies: item.remedies, limit: 100_000 } }),
    });
    return;
  }
  store.write((tx) => {
    if (one.kind === 'effect') return void changeRemedy(tx, `${id}-${one.id}` as EffectId, { state: one.state }, now);
    const item = tx.cases.get(id);
    if (item === undefined) return;
    const stamp = { at: now, by: SYSTEM };
    if (one.does === 'see' && isLive(item.status))
      tx.cases.apply(item, [{ type: 'occurred_again', detected: detected({ fingerprint: item.fingerprint }) }], stamp);
    if (one.does === 'recover' && isLive(item.status) && item.status !== 'open')
      tx.cases.apply(item, [{ type: 'recovered' }], stamp);
    if (one.does === 'clear' && item.status === 'open') tx.cases.apply(item, [{ type: 'cleared' }], stamp);
    if (one.does === 'reopen' && !isLive(item.status))
      tx.cases.apply(item, [{ type: 'reopened', why: 'new_episode' }], stamp);
  });
}

function expectSound(item: Case, before: Case): void {
  expect(item.version).toBeGreaterThanOrEqual(before.version);
  if (item.status === 'open') expect(item.owner).toBeUndefined();
  if (item.status === 'claimed' || item.status === 'verifying') expect(item.owner).toBeDefined();
  const owed = item.remedies.some((it) => ['requested', 'sent', 'unknown', 'accepted'].includes(it.state));
  if (isLive(item.status) && item.status !== 'waiting') expect(item.status === 'verifying').toBe(owed);
  else if (!isLive(item.status)) expect(owed, 'a case ends only when the world owes it nothing').toBe(false);
  if (item.status === 'solved' || item.status === 'closed') expect(item.ending).toBeDefined();
  if (isLive(item.status))
    expect([item.ending, item.solvedAt, item.closedAt]).toEqual([undefined, undefined, undefined]);
  expect(new Set(item.remedies.map((it) => it.id)).size).toBe(item.remedies.length);
}

function replayed(store: Store, id: CaseId): Case | undefined {
  let item: Case | undefined;
  for (const { event, at, by, version } of store.read.cases.history(id)) {
    item = evolve(item, event, { at, by });
    expect(item.version).toBe(version);
  }
  return item;
}
