import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../src/domain/case/command.ts';
import type { Contact } from '../../../src/domain/case/contact.ts';
import type { CaseEvent } from '../../../src/domain/case/event.ts';
import type { EffectProblem } from '../../../src/domain/case/plan-effect/effect-problem.ts';
import type { Task } from '../../../src/domain/case/task.ts';
import { TRANSITIONS } from '../../../src/domain/case/transitions.ts';
import type { EffectId } from '../../../src/domain/ids.ts';
import { en } from '../../../src/i18n/en.ts';
import { plainPen } from '../../../src/i18n/plain-pen.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { aCase, aFollowUp, aRemedy, MEI, MONDAY } from '../cards/support/a-case.ts';

/** One of every kind: the compiler asks for a new one when the domain gets one. */
const REFUSALS = {
  no_role: { code: 'no_role', action: 'claim' },
  not_owner: { code: 'not_owner', action: 'resolve', owner: MEI },
  taken: { code: 'taken', owner: MEI },
  not_now: { code: 'not_now', action: 'claim', status: 'solved', allowed: TRANSITIONS.solved },
  past: { code: 'past', field: 'due' },
  too_far: { code: 'too_far', field: 'due' },
  no_such_follow_up: { code: 'no_such_follow_up' },
  remedies_open: { code: 'remedies_open', count: 2 },
  double_remedy: { code: 'double_remedy' },
  consent_missing: { code: 'consent_missing' },
  effect_unknown: { code: 'effect_unknown' },
  beyond_deadline: { code: 'beyond_deadline', deadlineAt: MONDAY },
  nothing_to_wait_for: { code: 'nothing_to_wait_for' },
  no_such_task: { code: 'no_such_task' },
  answer_missing: { code: 'answer_missing' },
  answered_already: { code: 'answered_already', by: MEI },
  steps_open: { code: 'steps_open', steps: ['look', 'photo'] },
  hold_stands: { code: 'hold_stands' },
  approval_pending: { code: 'approval_pending' },
  other_approval: { code: 'other_approval' },
  own_approval: { code: 'own_approval' },
  signed_already: { code: 'signed_already' },
  wrong_approver: { code: 'wrong_approver', needs: [['lead', 'manager'], ['finance']] },
  contact_locked: { code: 'contact_locked', by: MEI, until: MONDAY },
  quiet_hours: { code: 'quiet_hours', nextAt: MONDAY },
  cap_reached: { code: 'cap_reached', nextAt: MONDAY },
  too_soon: { code: 'too_soon', nextAt: MONDAY },
  no_way: { code: 'no_way', channel: 'sms' },
  opted_out: { code: 'opted_out', channel: 'phone' },
  same_type: { code: 'same_type' },
  same_severity: { code: 'same_severity' },
  reason_missing: { code: 'reason_missing' },
  no_such_target: { code: 'no_such_target' },
  itself: { code: 'itself' },
  nothing_to_undo: { code: 'nothing_to_undo' },
  undo_too_late: { code: 'undo_too_late' },
  not_your_step: { code: 'not_your_step', by: MEI },
} satisfies { readonly [C in Refusal['code']]: Extract<Refusal, { code: C }> };

const PROBLEMS = {
  no_order: { code: 'no_order' },
  nothing_to_refund: { code: 'nothing_to_refund' },
  choose_payment: { code: 'choose_payment' },
  unknown_payment: { code: 'unknown_payment' },
  amount_needed: { code: 'amount_needed' },
  amount_too_high: { code: 'amount_too_high', refundable: { amount: 500, currency: 'EUR' } },
  amount_not_positive: { code: 'amount_not_positive' },
  payable_unknown: { code: 'payable_unknown' },
  no_excess: { code: 'no_excess' },
  disputed: { code: 'disputed' },
  not_an_inquiry: { code: 'not_an_inquiry' },
  not_authorized: { code: 'not_authorized' },
  captured: { code: 'captured' },
  voided: { code: 'voided' },
  choose_lines: { code: 'choose_lines' },
  no_lines: { code: 'no_lines' },
  quantity_too_high: { code: 'quantity_too_high' },
  no_address: { code: 'no_address' },
  nothing_new: { code: 'nothing_new' },
  already_held: { code: 'already_held' },
  choose_hold: { code: 'choose_hold' },
  no_hold: { code: 'no_hold' },
  order_cancelled: { code: 'order_cancelled' },
  handed_over: { code: 'handed_over' },
  choose_parcel: { code: 'choose_parcel' },
  no_parcel: { code: 'no_parcel' },
  delivered: { code: 'delivered' },
} satisfies { readonly [C in EffectProblem['code']]: Extract<EffectProblem, { code: C }> };

const CALL = {
  id: 'ef_8' as EffectId,
  channel: 'phone',
  by: MEI,
  at: MONDAY,
  state: 'logged',
  outcome: 'no_answer',
} as const satisfies Contact;

const TASK = {
  id: 'ta_1',
  department: 'finance',
  ask: 'Has it settled?',
  answerKind: 'yes_no',
  dueAt: MONDAY,
  by: MEI,
  at: MONDAY,
  state: 'open',
} as const satisfies Task;

const EVENTS = {
  opened: { type: 'opened', id: aCase().id, detector: 'rules', detected: aCase(), route: aCase().route },
  occurred_again: { type: 'occurred_again', detected: aCase() },
  refreshed: { type: 'refreshed', detected: aCase() },
  raised: { type: 'raised', from: 'LOG.STALLED', detected: aCase() },
  reclassified: { type: 'reclassified', from: 'LOG.STALLED', detected: aCase() },
  reopened: { type: 'reopened', why: 'climbed' },
  turned_up: {
    type: 'turned_up',
    found: { shipmentId: 'sh-1', seenAt: MONDAY, delivered: false, instead: 'reship' },
  },
  reprioritised: { type: 'reprioritised', priority: 'P1' },
  grouped: { type: 'grouped', parent: aCase().id },
  ungrouped: { type: 'ungrouped' },
  finding_ended: { type: 'finding_ended' },
  cleared: { type: 'cleared' },
  recovered: { type: 'recovered' },
  withdrawn: { type: 'withdrawn', why: 'PAY.DUPLICATE' },
  claimed: { type: 'claimed' },
  released: { type: 'released' },
  assigned: { type: 'assigned', to: MEI, note: '' },
  noted: { type: 'noted', text: 'a' },
  remedy_added: { type: 'remedy_added', remedy: aRemedy(), cause: 'carrier' },
  remedy_changed: { type: 'remedy_changed', id: 'e', state: 'sent' },
  solved: { type: 'solved', ending: 'recorded' },
  closed: { type: 'closed', ending: 'no_action' },
  follow_up_planned: { type: 'follow_up_planned', followUp: aFollowUp() },
  follow_up_reminded: { type: 'follow_up_reminded', id: 'f' },
  follow_up_moved: { type: 'follow_up_moved', id: 'f', dueAt: MONDAY },
  follow_up_done: { type: 'follow_up_done', id: 'f' },
  flapping: { type: 'flapping', times: 3, until: MONDAY },
  calmed: { type: 'calmed' },
  claim_shortened: { type: 'claim_shortened', claim: [MONDAY, MONDAY, MONDAY] },
  clock_reached: { type: 'clock_reached', clock: 'solve', stage: 80 },
  rule_off: { type: 'rule_off' },
  accepted: { type: 'accepted' },
  declined: { type: 'declined', note: 'on leave' },
  escalated: { type: 'escalated', note: 'too big' },
  confirmed: { type: 'confirmed', note: '' },
  retyped: { type: 'retyped', from: 'LOG.STALLED', code: 'LOG.LOST', note: 'the carrier says so' },
  severity_set: { type: 'severity_set', from: 'severe', to: 'minor', priority: 'P4', note: 'a test order' },
  waited: { type: 'waited', waiting: { reason: 'customer', since: MONDAY, condition: 'reply' }, note: '' },
  woken: { type: 'woken', why: 'condition' },
  contact_begun: { type: 'contact_begun', until: MONDAY },
  contacted: { type: 'contacted', contact: CALL },
  contact_changed: { type: 'contact_changed', id: 'ef_8', state: 'failed', reason: 'no such mailbox' },
  message_heard: { type: 'message_heard', messageId: 'm-1', intent: 'refund', text: 'money back please' },
  task_asked: { type: 'task_asked', task: TASK },
  task_answered: { type: 'task_answered', id: 'ta_1', answer: 'yes' },
  task_withdrawn: { type: 'task_withdrawn', id: 'ta_1' },
  steps_done: { type: 'steps_done', steps: [{ step: 'look', by: MEI, at: MONDAY }] },
  steps_overridden: { type: 'steps_overridden', steps: ['photo'], note: 'seen in the shop' },
  approval_asked: {
    type: 'approval_asked',
    approval: { remedies: [], by: MEI, at: MONDAY, expiresAt: MONDAY, needs: [['lead']], given: [] },
  },
  asked_back: { type: 'asked_back', to: MEI, note: 'why all of it?' },
  approved: { type: 'approved', need: 0, note: '' },
  rejected: { type: 'rejected', note: 'too much' },
  merged: { type: 'merged', into: aCase().id, note: '' },
  split: { type: 'split', note: '' },
  undone: { type: 'undone', what: 'noted', restored: aCase(), kept: [] },
  revealed: { type: 'revealed', reason: 'to call her' },
} satisfies { readonly [T in CaseEvent['type']]: Extract<CaseEvent, { type: T }> };

const LANGUAGES = [
  [en, plainPen('en', () => 'Mei')],
  [zhCN, plainPen('zh-CN', () => '梅')],
] as const;

describe('refusals', () => {
  it('each have a sentence of their own in both languages', () => {
    for (const [{ refusals }, pen] of LANGUAGES) {
      const said = [
        ...Object.values(REFUSALS).map((refusal) => refusals.refusal(pen, refusal)),
        ...Object.values(PROBLEMS).map((problem) => refusals.effectProblem(pen, problem)),
      ];
      expect(new Set(said).size).toBe(said.length);
      for (const sentence of said) expect(sentence).toMatch(/[.。]$/);
    }
  });

  it('say who was first, and what is possible now', () => {
    const pen = plainPen('en', () => 'Mei');
    expect(en.refusals.refusal(pen, REFUSALS.taken)).toMatch(/^Mei has claimed this case already\./);
    expect(en.refusals.refusal(pen, REFUSALS.not_now)).toBe(
      'The case is solved by now, so “Claim” is not possible. Possible now: Reopen, Close, Contact, Follow up, Checklist, Note, Undo, Show contact data.',
    );
    expect(zhCN.refusals.refusal(plainPen('zh-CN'), REFUSALS.not_now)).toBe(
      '异常单目前已解决，无法“认领”。当前可以：重新打开、关闭、联系客户、跟进、处理清单、备注、撤回上一步、查看联系方式。',
    );
    expect(en.refusals.refusal(pen, { ...REFUSALS.not_now, status: 'merged', allowed: [] })).toContain(
      'nor is anything else',
    );
  });

  it('name the largest amount that is possible', () => {
    expect(en.refusals.effectProblem(plainPen('en'), PROBLEMS.amount_too_high)).toContain('At most €5.00');
  });
});

describe('what happened', () => {
  it('has a line of its own for every event in both languages', () => {
    for (const [{ threads }, pen] of LANGUAGES) {
      const said = Object.values(EVENTS).map((event) => threads.event(pen, event));
      expect(new Set(said).size).toBe(said.length);
      for (const line of said) expect(line.trim()).not.toBe('');
    }
  });
});

describe('mistakes at the border', () => {
  it('each have a sentence in both languages', () => {
    for (const [{ errors }, pen] of LANGUAGES) {
      const said = [
        errors.unknownOrder(pen, 'x'),
        errors.unknownCase(pen, 'x'),
        errors.nothingFound(pen, 'x'),
        errors.movedOn(pen, 'solved', MEI, MONDAY),
        errors.amountExponent(pen, 'JPY', 0),
        errors.amountExponent(pen, 'EUR', 2),
        errors.amountCurrency(pen, 'XXX'),
        errors.textTooLong(pen, 1000),
        errors.cannotHandle(pen, MEI),
        errors.slackRefused(pen, 'missing_scope'),
        errors.failed(pen, 'a1'),
        ...Object.values(errors).filter((sentence) => typeof sentence === 'string'),
      ];
      expect(new Set(said).size).toBe(said.length);
      for (const sentence of said) expect(sentence).toMatch(/[.。]$/);
    }
  });
});

describe('why a remedy stands where it does', () => {
  it('is said in our words when Ordermend refused it, in the shop’s own when the shop did', () => {
    const said = (reason: string) =>
      LANGUAGES.map(([{ cards, threads }, pen]) => [
        cards.remedy(pen, { resolution: 'REFUND_FULL', state: 'refused', reason }),
        threads.event(pen, { type: 'remedy_changed', id: 'e', state: 'refused', reason }),
      ]);
    expect(said('not_refundable')).toEqual([
      [
        'Refund in full: refused, nothing was done (less is left to refund by now)',
        'remedy refused, nothing was done: “less is left to refund by now”',
      ],
      ['全额退款：被拒绝，未执行（目前可退金额不足）', '处理方案被拒绝，未执行：“目前可退金额不足”'],
    ]);
    expect(
      said('card_expired')
        .flat()
        .every((line) => line.includes('card_expired')),
    ).toBe(true);
  });
});
