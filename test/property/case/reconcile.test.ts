import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, isLive } from '../../../src/domain/case/case.ts';
import type { CaseEvent } from '../../../src/domain/case/event.ts';
import { evolve } from '../../../src/domain/case/evolve.ts';
import { LADDERS, rungOf } from '../../../src/domain/catalogue/ladders.ts';
import { type Finding, fingerprintOf } from '../../../src/domain/detection/finding.ts';
import { reconcile, type Step } from '../../../src/domain/detection/reconcile.ts';
import { type CaseId, SYSTEM } from '../../../src/domain/ids.ts';
import { detected, MEI, MONDAY, opening } from '../../support/opened-case.ts';

const DAY = 24 * 3_600_000;
const ORDER = { kind: 'order', id: 'o-1' } as const;

/** The delivery ladder tells one rung of the order, or one of each of its parcels; others of the order stand beside it. */
const findings: fc.Arbitrary<readonly Finding[]> = fc
  .record({
    parcels: fc.array(fc.record({ code: fc.constantFrom(...LADDERS.delivery), material: fc.constantFrom('1', '2') }), {
      maxLength: 2,
    }),
    others: fc.uniqueArray(fc.constantFrom('PAY.DUPLICATE' as const, 'CUS.INFO_WRONG' as const)),
    claims: fc.uniqueArray(fc.constantFrom('1', '2')),
    seen: fc.nat(3),
  })
  .map(({ parcels, others, claims, seen }) => [
    ...delivery(parcels).map((told) => finding({ ...told, seen })),
    ...others.map((code) => finding({ code, subject: ORDER, seen })),
    ...claims.map((part) => finding({ code: 'ITM.DAMAGED', subject: ORDER, part, seen })),
  ]);

function finding({
  seen,
  ...told
}: Pick<Finding, 'code' | 'subject'> & Partial<Finding> & { readonly seen: number }): Finding {
  return { since: MONDAY, material: 'm', ...told, evidence: { seen } };
}

const OF_ORDER: readonly string[] = ['LOG.SHIP_DELAY', 'LOG.DELIVERY_LATE'];

function delivery(
  parcels: readonly Pick<Finding, 'code' | 'material'>[],
): readonly Pick<Finding, 'code' | 'material' | 'subject'>[] {
  const ofOrder = parcels.find(({ code }) => OF_ORDER.includes(code));
  if (ofOrder !== undefined) return [{ ...ofOrder, subject: ORDER }];
  return parcels.map((told, i) => ({ ...told, subject: { kind: 'shipment', id: `sh-${i}` } }));
}

const round = fc.record({
  findings,
  people: fc.constantFrom('nobody', 'claim', 'solve', 'close'),
  laterDays: fc.constantFrom(0, 1, 20),
});

test('looking twice changes nothing, and a trouble never has two live cases', () => {
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 8 }), (rounds) => {
      let cases: readonly Case[] = [];
      let now = MONDAY;
      for (const { findings: found, people, laterDays } of rounds) {
        now += laterDays * DAY + 1;
        cases = reconcile(found, [], cases, now).reduce((all, step) => applied(step, all, now), cases);
        expect(reconcile(found, [], cases, now)).toEqual([]);
        const live = cases.filter((it) => isLive(it.status)).map((it) => it.fingerprint);
        expect(new Set(live).size).toBe(live.length);
        for (const one of found) expect(isCovered(one, cases), fingerprintOf(one)).toBe(true);
        cases = cases.map((item) => worked(item, people, now));
      }
    }),
    { numRuns: 500 },
  );
});

/** What is true has a case: a live one, or one that people settled, where a lower rung than they saw is nothing new. */
function isCovered(one: Finding, cases: readonly Case[]): boolean {
  return cases.some((it) => it.findingTrue && (it.code === one.code || (!isLive(it.status) && isBelow(one, it))));
}

function isBelow(one: Finding, item: Case): boolean {
  const [low, high] = [rungOf(one.code), rungOf(item.code)];
  return low !== undefined && high !== undefined && low.rung < high.rung;
}

function applied(step: Step, cases: readonly Case[], now: number): readonly Case[] {
  const stamp = { at: now, by: SYSTEM };
  if (step.kind === 'open') {
    const id = `EX-${1_001 + cases.length}` as CaseId;
    return [evolve(undefined, opening({ id, detected: seen(step.finding) }), stamp), ...cases];
  }
  return cases.map((item) => (item === step.case ? evolve(item, eventOf(step), stamp) : item));
}

function eventOf(step: Exclude<Step, { kind: 'open' }>): CaseEvent {
  switch (step.kind) {
    case 'again':
      return { type: 'occurred_again', detected: seen(step.finding) };
    case 'refresh':
      return { type: 'refreshed', detected: seen(step.finding) };
    case 'raise':
      return { type: 'raised', from: step.case.code, detected: seen(step.finding) };
    case 'reclassify':
      return { type: 'reclassified', from: step.case.code, detected: seen(step.finding) };
    case 'reopen':
      return { type: 'reopened', why: step.why, detected: seen(step.finding) };
    case 'clear':
      return { type: 'cleared' };
    case 'recover':
      return { type: 'recovered' };
    case 'end':
      return { type: 'finding_ended' };
    case 'withdraw':
      return { type: 'withdrawn', why: step.by };
  }
}

function seen(one: Finding) {
  const { code, subject, since, evidence, material } = one;
  return detected({ code, subject, since, evidence, material, fingerprint: fingerprintOf(one) });
}

function worked(item: Case, people: string, now: number): Case {
  const stamp = { at: now, by: MEI };
  if (people === 'claim' && item.status === 'open') return evolve(item, { type: 'claimed' }, stamp);
  if (people === 'solve' && item.status === 'claimed')
    return evolve(item, { type: 'solved', ending: 'no_action' }, stamp);
  if (people === 'close' && item.status === 'solved')
    return evolve(item, { type: 'closed', ending: 'no_action' }, stamp);
  return item;
}
