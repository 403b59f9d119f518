import { expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import type { Finding } from '../../../src/domain/detection/finding.ts';
import { raisedByThreat } from '../../../src/domain/detection/raised-by-threat.ts';
import type { Step } from '../../../src/domain/detection/reconcile.ts';
import type { Order } from '../../../src/domain/order/order.ts';
import { caseAfter } from '../../support/case-in.ts';
import { detected } from '../../support/opened-case.ts';

const FAILED: Finding = { ...detected({ code: 'LOG.ATTEMPT_FAILED' }), code: 'LOG.ATTEMPT_FAILED' };
const FINGERPRINT = 'LOG.ATTEMPT_FAILED|shipment:sh-1';
const MINOR: Case = {
  ...caseAfter({ type: 'claimed' }),
  code: 'LOG.ATTEMPT_FAILED',
  fingerprint: FINGERPRINT,
  severity: 'minor',
  factors: [],
};
const settings = { highValue: {}, vipTiers: [] };
const orderWith = (text: string) => ({ items: [], claims: [], messages: [{ text }] }) as unknown as Order;
const ANGRY = orderWith('My lawyer will sue you.');

const raised = (item: Case, order = ANGRY, steps: readonly Step[] = []) =>
  raisedByThreat([FAILED], steps, { cases: [item], order, settings }).map(({ kind }) => kind);

test('a threat makes a case graver that nobody found grave', () => {
  expect(raised(MINOR)).toEqual(['refresh']);
});

test.each([
  ['nobody threatens', MINOR, orderWith('Where is my parcel?')],
  ['something raised it before', { ...MINOR, severity: 'moderate', factors: ['vip'] } as Case, ANGRY],
  [
    'a person graded it',
    { ...MINOR, severitySet: { from: 'moderate', to: 'minor', by: 'U0' } } as unknown as Case,
    ANGRY,
  ],
  ['it was opened again', { ...MINOR, reopenCount: 1 }, ANGRY],
  ['it has ended', { ...MINOR, status: 'solved' } as Case, ANGRY],
  ['its finding is not true any more', { ...MINOR, fingerprint: 'LOG.ATTEMPT_FAILED|shipment:sh-2' }, ANGRY],
])('it stays as it is when %s', (_why, item, order) => {
  expect(raised(item, order)).toEqual([]);
});

test('a case that takes a step already is seen anew by that', () => {
  expect(raised(MINOR, ANGRY, [{ kind: 'again', case: MINOR, finding: FAILED }])).toEqual([]);
});
