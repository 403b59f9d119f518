import { describe, expect, it } from 'vitest';
import { approvalStory } from '../../../src/domain/case/approval-story.ts';
import { decide } from '../../../src/domain/case/decide.ts';
import type { CaseEvent, RecordedEvent } from '../../../src/domain/case/event.ts';
import type { Role } from '../../../src/domain/case/rights.ts';
import { type CaseId, type PersonId, SYSTEM } from '../../../src/domain/ids.ts';
import { caseAfter, REFUND } from '../../support/case-in.ts';
import { JON, MEI, MONDAY, SOFIA } from '../../support/opened-case.ts';

const HOUR = 3_600_000;
const TOM = 'U0TOMBECK' as PersonId;
const WANG = 'U0WANGFAN' as PersonId;
const PROPOSED = { ...REFUND, state: 'proposed', verifyBy: MONDAY + HOUR } as const;
const ADDED = { type: 'remedy_added', remedy: PROPOSED, cause: 'carrier' } as const satisfies CaseEvent;
const ASKED = {
  type: 'approval_asked',
  approval: {
    remedies: [REFUND.id],
    by: MEI,
    at: MONDAY,
    expiresAt: MONDAY + 24 * HOUR,
    needs: [['manager', 'admin'], ['finance']],
    given: [],
  },
} as const satisfies CaseEvent;
const WAITING = caseAfter({ type: 'claimed' }, ADDED, ASKED);
const by = (id: PersonId, ...roles: Role[]) => ({ actor: { id, roles }, now: MONDAY + HOUR });
const approve = { type: 'approve', note: '', of: REFUND.id } as const;

describe('a remedy that waits for a manager and finance', () => {
  it('is signed by neither whoever asked, nor the same person twice, nor another role', () => {
    expect(decide(WAITING, approve, by(MEI, 'handler', 'manager', 'finance'))).toMatchObject({
      refusal: { code: 'own_approval' },
    });
    expect(decide(WAITING, approve, by(SOFIA, 'lead'))).toMatchObject({ refusal: { code: 'wrong_approver' } });
    const half = caseAfter({ type: 'claimed' }, ADDED, ASKED, {
      event: { type: 'approved', need: 0, note: '' },
      by: TOM,
    });
    expect(half.status).toBe('waiting');
    expect(decide(half, approve, by(TOM, 'manager', 'finance'))).toMatchObject({ refusal: { code: 'signed_already' } });
    expect(decide(half, approve, by(WANG, 'finance'))).toMatchObject({ events: [{ type: 'approved', need: 1 }] });
  });

  it('goes out with the last signature, with its time to be verified begun anew', () => {
    const done = caseAfter(
      { type: 'claimed' },
      ADDED,
      ASKED,
      { event: { type: 'approved', need: 0, note: '' }, by: TOM },
      { event: { type: 'approved', need: 1, note: '' }, by: WANG },
    );
    expect(done).toMatchObject({ status: 'verifying', remedies: [{ state: 'requested' }] });
    expect(done.approval).toBeUndefined();
    expect(done.remedies[0]?.verifyBy).toBeGreaterThan(PROPOSED.verifyBy);
    expect(decide(done, approve, by(TOM, 'manager')).kind).toBe('already');
  });

  it('is not what an older request was about', () => {
    expect(decide(WAITING, { ...approve, of: 'ef_0' }, by(TOM, 'manager'))).toMatchObject({
      refusal: { code: 'other_approval' },
    });
    expect(decide(WAITING, { type: 'reject', note: 'no', of: 'ef_0' }, by(TOM, 'manager'))).toMatchObject({
      refusal: { code: 'other_approval' },
    });
  });

  it('is refused or asked about by those whose signature it takes, and taken back by whoever asked', () => {
    const reject = { type: 'reject', note: 'too much' } as const;
    for (const person of [by(TOM, 'manager'), by(WANG, 'finance'), by(MEI, 'handler')])
      expect(decide(WAITING, reject, person)).toMatchObject({ events: [{ type: 'rejected' }] });
    expect(decide(WAITING, reject, by(JON, 'handler'))).toMatchObject({ refusal: { code: 'wrong_approver' } });
    expect(decide(WAITING, { ...reject, note: '' }, by(TOM, 'manager'))).toMatchObject({
      refusal: { code: 'reason_missing' },
    });
    const ask = { type: 'ask_back', note: 'why all of it?' } as const;
    expect(decide(WAITING, ask, by(WANG, 'finance'))).toMatchObject({ events: [{ type: 'asked_back', to: MEI }] });
    expect(decide(WAITING, ask, by(JON, 'handler'))).toMatchObject({ refusal: { code: 'wrong_approver' } });
  });
});

describe('the story of an approval', () => {
  const told = (...after: readonly (readonly [CaseEvent, PersonId])[]) =>
    approvalStory(
      ([[ADDED, MEI], [ASKED, MEI], ...after] as const).map(
        ([event, who], index): RecordedEvent => ({
          caseId: 'EX-1' as CaseId,
          version: index + 1,
          at: MONDAY + index,
          by: who,
          event,
        }),
      ),
      REFUND.id,
    );
  const signed = (need: number): CaseEvent => ({ type: 'approved', need, note: '' });

  it('is pending until the last signature', () => {
    expect(told()?.end).toBeUndefined();
    expect(told([signed(0), TOM])).toMatchObject({ approval: { given: [{ by: TOM }] } });
    expect(told([signed(0), TOM])?.end).toBeUndefined();
    expect(told([signed(0), TOM], [signed(1), WANG])?.end).toEqual({ kind: 'approved', at: MONDAY + 3 });
  });

  it('tells a refusal from a request that was taken back, undone, or ran out of time', () => {
    const rejected: CaseEvent = { type: 'rejected', note: 'no' };
    expect(told([rejected, TOM])?.end).toMatchObject({ kind: 'rejected', by: TOM, note: 'no' });
    expect(told([rejected, MEI])?.end).toMatchObject({ kind: 'withdrawn', by: MEI });
    expect(told([{ type: 'rejected', note: '', expired: true }, SYSTEM])?.end).toMatchObject({ kind: 'expired' });
    const undone = { type: 'undone', what: 'remedy_added', restored: {}, kept: [] } as unknown as CaseEvent;
    expect(told([undone, MEI])?.end).toMatchObject({ kind: 'withdrawn' });
  });
});
