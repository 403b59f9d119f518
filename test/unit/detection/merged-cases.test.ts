import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import type { Finding } from '../../../src/domain/detection/finding.ts';
import { reconcile } from '../../../src/domain/detection/reconcile.ts';
import type { CaseId } from '../../../src/domain/ids.ts';
import { CASE_IN, caseAfter } from '../../support/case-in.ts';
import { MONDAY } from '../../support/opened-case.ts';

const TARGET = 'EX-2000' as CaseId;
const NOW = MONDAY + 3_600_000;
const LOST: Finding = {
  code: 'LOG.LOST',
  subject: { kind: 'shipment', id: 'sh-1' },
  since: MONDAY,
  evidence: { reason: 'carrier' },
  material: 'carrier',
};
const merged = caseAfter({ type: 'claimed' }, { type: 'merged', into: TARGET, note: '' });

/** What a look comes to while another case goes on for the merged one. */
const look = (findings: readonly Finding[], item: Case, target: Case) =>
  reconcile(findings, [], [item], NOW, undefined, () => ({ ...target, id: TARGET }));

describe('a trouble whose case was merged into another one', () => {
  test('opens nothing while the other one is live, whatever it shows', () => {
    expect(look([LOST], merged, CASE_IN.claimed)).toEqual([]);
    expect(look([{ ...LOST, material: 'silence' }], merged, CASE_IN.claimed)).toEqual([]);
  });

  test('that ended and came back is noted, and opens nothing either', () => {
    expect(look([], merged, CASE_IN.claimed)).toMatchObject([{ kind: 'end' }]);
    expect(look([LOST], { ...merged, findingTrue: false }, CASE_IN.claimed)).toMatchObject([{ kind: 'again' }]);
  });

  test('lives again when the other one ended by itself: nobody decided about it', () => {
    expect(look([LOST], merged, CASE_IN.cleared)).toMatchObject([{ kind: 'reopen', why: 'target_ended' }]);
    expect(look([LOST], merged, CASE_IN.withdrawn)).toMatchObject([{ kind: 'reopen', why: 'target_ended' }]);
  });

  test('is covered by the decision about the other one until something new is seen', () => {
    expect(look([LOST], merged, CASE_IN.solved)).toEqual([]);
    expect(look([{ ...LOST, material: 'silence' }], merged, CASE_IN.solved)).toMatchObject([
      { kind: 'reopen', why: 'evidence_changed' },
    ]);
  });
});

describe('a case whose type a person set', () => {
  const typed = caseAfter({ type: 'claimed' }, { type: 'retyped', from: 'LOG.LOST', code: 'PAY.MISMATCH', note: '' });

  test('goes on with its finding and is not changed back', () => {
    expect(reconcile([LOST], [], [typed], NOW)).toMatchObject([]);
    expect(reconcile([{ ...LOST, material: 'silence' }], [], [typed], NOW)).toMatchObject([{ kind: 'again' }]);
    expect(reconcile([], [], [typed], NOW)).toMatchObject([{ kind: 'recover' }]);
  });
});
