import type { Case, FollowUp } from '../../../../src/domain/case/case.ts';
import type { Remedy } from '../../../../src/domain/case/remedy.ts';
import type { Task } from '../../../../src/domain/case/task.ts';
import type { CaseId, ChannelId, EffectId, OrderId, PersonId } from '../../../../src/domain/ids.ts';

/** 2 March 2026, 09:00 UTC: the day on which the stories of these tests happen. */
export const MONDAY = Date.UTC(2026, 2, 2, 9);
/** Lengths of time in milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The two handlers of these stories. */
export const MEI = 'U0MEI' as PersonId;
export const JON = 'U0JON' as PersonId;

/** A lost parcel of order 1001 worth 60 euros that nobody has yet; the test says what is different. */
export function aCase(differing: Partial<Case> = {}): Case {
  return {
    id: 'EX-1042' as CaseId,
    version: 3,
    code: 'LOG.DELIVERY_LATE',
    subject: { kind: 'order', id: 'o-1001' },
    orderId: 'o-1001' as OrderId,
    fingerprint: 'LOG.DELIVERY_LATE|order:o-1001',
    detector: 'rules',
    status: 'open',
    severity: 'moderate',
    factors: [],
    priority: 'P2',
    value: { amount: 6000, currency: 'EUR' },
    evidence: { promisedDeliveryAt: MONDAY - DAY },
    material: 'm',
    findingTrue: true,
    since: MONDAY - DAY,
    occurrences: 1,
    lastSeenAt: MONDAY,
    openedAt: MONDAY,
    reopenCount: 0,
    route: { team: 'default', channel: 'C0CASES' as ChannelId, post: 'card' },
    claimDueAt: MONDAY + HOUR / 2,
    solveDueAt: MONDAY + 8 * HOUR,
    steps: [],
    remedies: [],
    followUps: [],
    tasks: [],
    contacts: [],
    ...differing,
  };
}

/** A refund of 60 euros that Mei decided. */
export function aRemedy(differing: Partial<Remedy> = {}): Remedy {
  return {
    id: 'e-1' as EffectId,
    resolution: 'REFUND_FULL',
    state: 'accepted',
    by: MEI,
    at: MONDAY + HOUR,
    note: 'customer agreed',
    effect: {
      kind: 'payment.refund',
      input: {},
      money: { amount: 6000, currency: 'EUR' },
      paymentId: 'pay-1',
    },
    ...differing,
  };
}

/** Mei's promise to call tomorrow. */
export function aFollowUp(differing: Partial<FollowUp> = {}): FollowUp {
  return { id: 'f-1', dueAt: MONDAY + DAY, note: 'call the customer', by: MEI, state: 'planned', ...differing };
}

/** What Mei asked of finance. */
export function aTask(differing: Partial<Task> = {}): Task {
  return {
    id: 'ta-1',
    department: 'finance',
    ask: 'Has the money left the account?',
    answerKind: 'yes_no',
    dueAt: MONDAY + 4 * HOUR,
    by: MEI,
    at: MONDAY,
    state: 'open',
    ...differing,
  };
}
