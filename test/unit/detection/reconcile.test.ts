import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import { type Finding, fingerprintOf } from '../../../src/domain/detection/finding.ts';
import { REOPEN_WINDOW_MS, reconcile } from '../../../src/domain/detection/reconcile.ts';
import { caseAfter } from '../../support/case-in.ts';
import { detected, MONDAY, opening } from '../../support/opened-case.ts';

const NOW = MONDAY + 3_600_000;

function found(differing: Partial<Finding> = {}): Finding {
  const subject = { kind: 'shipment', id: 'sh-1' } as const;
  return {
    code: 'LOG.LOST',
    subject,
    since: MONDAY,
    evidence: { reason: 'carrier' },
    material: 'carrier',
    ...differing,
  };
}

/** A case as it stands after such a finding. */
function standing(finding: Finding, differing: Partial<Case> = {}): Case {
  const { code, subject, evidence, material, since } = finding;
  const seen = detected({ code, subject, evidence, material, since, fingerprint: fingerprintOf(finding) });
  return { ...caseAfter({ event: opening({ detected: seen }), by: 'system' as never }), ...differing };
}

const kinds = (findings: readonly Finding[], cases: readonly Case[], now = NOW) =>
  reconcile(findings, [], cases, now).map((step) => step.kind);
const late = found({ code: 'LOG.DELIVERY_LATE', subject: { kind: 'order', id: 'o-1' }, material: '1' });

describe('what is found and what stands', () => {
  test.each([
    ['something new opens a case', [found()], [], ['open']],
    ['the same again is no step', [found()], [standing(found())], []],
    [
      'newer values of the same are shown',
      [found({ evidence: { reason: 'other' } })],
      [standing(found())],
      ['refresh'],
    ],
    ['other evidence counts as seen again', [found({ material: 'x' })], [standing(found())], ['again']],
    ['a higher rung of the ladder raises its case', [found()], [standing(late)], ['raise']],
    ['a lower rung reclassifies it', [late], [standing(found())], ['reclassify']],
    ['what is over and nobody has is cleared', [], [standing(found())], ['clear']],
    ['what is over and somebody has asks them', [], [standing(found(), { status: 'claimed' })], ['recover']],
    ['of a settled case the episode ends', [], [standing(found(), { status: 'solved' })], ['end']],
    ['a settled case stays settled', [found()], [standing(found(), { status: 'solved' })], []],
    ['it wakes by other evidence', [found({ material: 'x' })], [standing(found(), { status: 'closed' })], ['reopen']],
    ['it wakes by a higher rung', [found()], [standing(late, { status: 'closed' })], ['reopen']],
    ['a merged case is left alone', [found()], [standing(found(), { status: 'merged' })], []],
    [
      'two parcels are two troubles',
      [found(), found({ subject: { kind: 'shipment', id: 'sh-2' } })],
      [standing(found())],
      ['open'],
    ],
  ])('%s', (_what, findings, cases, expected) => {
    expect(kinds(findings, cases)).toEqual(expected);
  });

  test('a new episode reopens the old case for fourteen days, later it is a new case', () => {
    const ended = standing(found(), { status: 'closed', findingTrue: false, closedAt: MONDAY });
    expect(kinds([found()], [ended], MONDAY + REOPEN_WINDOW_MS)).toEqual(['reopen']);
    expect(kinds([found()], [ended], MONDAY + REOPEN_WINDOW_MS + 1)).toEqual(['open']);
  });

  test('what something else says better is withdrawn while nobody has it, and left alone once somebody does', () => {
    const muted = [{ finding: late, by: 'ITM.OUT_OF_STOCK' as const }];
    expect(reconcile([], muted, [standing(late)], NOW)).toMatchObject([{ kind: 'withdraw', by: 'ITM.OUT_OF_STOCK' }]);
    expect(reconcile([], muted, [standing(late, { status: 'claimed' })], NOW)).toEqual([]);
  });

  test('a live case is met before one that ended, however new that is', () => {
    const [live, ended] = [standing(found()), standing(found(), { status: 'closed', findingTrue: false })];
    expect(reconcile([found({ material: 'x' })], [], [ended, live], NOW)).toMatchObject([
      { kind: 'again', case: live },
    ]);
  });
});

test('a case is shown anew when only what is at stake has changed', () => {
  const worth = { amount: 6_000, currency: 'EUR' };
  const item = standing(found(), { value: worth });
  expect(reconcile([found()], [], [item], NOW, worth)).toEqual([]);
  expect(reconcile([found()], [], [item], NOW, { ...worth, amount: 9_000 }).map(({ kind }) => kind)).toEqual([
    'refresh',
  ]);
  expect(reconcile([found()], [], [item], NOW)).toEqual([]);
  const own = found({ money: { amount: 100, currency: 'EUR' } });
  expect(reconcile([own], [], [standing(own, { value: { amount: 100, currency: 'EUR' } })], NOW, worth)).toEqual([]);
});
