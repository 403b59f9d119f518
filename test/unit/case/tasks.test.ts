import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import type { CaseCommand, Decision } from '../../../src/domain/case/command.ts';
import { followUpsSeen } from '../../../src/domain/case/decide/promise.ts';
import { decide } from '../../../src/domain/case/decide.ts';
import type { CaseEvent } from '../../../src/domain/case/event.ts';
import type { Actor } from '../../../src/domain/case/rights.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import { caseAfter } from '../../support/case-in.ts';
import { MEI, MONDAY } from '../../support/opened-case.ts';

const HOUR = 3_600_000;
const NOW = MONDAY + HOUR;
const OWNER: Actor = { id: MEI, roles: ['handler'] };
const WANG: Actor = { id: 'U0WANG' as PersonId, roles: ['viewer'] };
const STRANGER: Actor = { id: 'U0STRANGE' as PersonId, roles: [] };

const ASK = {
  type: 'task',
  id: 'tk_1',
  department: 'finance',
  ask: 'settled?',
  answerKind: 'yes_no',
  dueAt: NOW + HOUR,
} as const satisfies CaseCommand;
const ANSWER = { type: 'task_answer', id: 'tk_1', answer: 'yes' } as const satisfies CaseCommand;

const by = (item: Case, command: CaseCommand, actor: Actor = OWNER): Decision =>
  decide(item, command, { actor, now: NOW });
const events = (decision: Decision): readonly CaseEvent[] => (decision.kind === 'events' ? decision.events : []);
const types = (decision: Decision) => events(decision).map(({ type }) => type);
const code = (decision: Decision) => (decision.kind === 'refused' ? decision.refusal.code : decision.kind);
const CLAIMED = [{ event: { type: 'claimed' } as const, by: MEI }];
const asked = (command: CaseCommand) => caseAfter(...CLAIMED, ...events(by(caseAfter(...CLAIMED), command)));

describe('a task', () => {
  test('that is waited for lets the case rest until its time, and the answer wakes it', () => {
    const item = asked({ ...ASK, wait: true });
    expect(item).toMatchObject({ status: 'waiting', waiting: { reason: 'department', until: ASK.dueAt } });
    const after = caseAfter(...CLAIMED, ...events(by(caseAfter(...CLAIMED), { ...ASK, wait: true })), {
      event: { type: 'task_answered', id: 'tk_1', answer: 'yes' },
      by: WANG.id,
    });
    expect(after.tasks[0]).toMatchObject({ state: 'answered', answeredBy: WANG.id });
    expect(types(by(item, ANSWER, WANG))).toEqual(['task_answered', 'woken']);
  });

  test('that nobody waits for wakes nothing', () => {
    expect(types(by(asked(ASK), ANSWER, WANG))).toEqual(['task_answered']);
    const snoozed = { ...asked(ASK), status: 'waiting', waiting: { reason: 'carrier', since: NOW } } as const;
    expect(types(by(snoozed, ANSWER, WANG))).toEqual(['task_answered']);
  });

  test('among two that are waited for wakes the case with the last answer', () => {
    const first = events(by(caseAfter(...CLAIMED), { ...ASK, wait: true }));
    const both = caseAfter(
      ...CLAIMED,
      ...first,
      ...events(by(caseAfter(...CLAIMED, ...first), { ...ASK, id: 'tk_2' })),
    );
    expect(types(by(both, ANSWER, WANG))).toEqual(['task_answered']);
  });

  test('is answered by whoever has any role, not by a stranger, and not twice', () => {
    const item = asked(ASK);
    expect(code(by(item, ANSWER, STRANGER))).toBe('no_role');
    expect(code(by(item, { ...ANSWER, answer: '' }, WANG))).toBe('answer_missing');
    const after = caseAfter(...CLAIMED, ...events(by(caseAfter(...CLAIMED), ASK)), ...events(by(item, ANSWER, WANG)));
    expect(code(by(after, ANSWER, WANG))).toBe('already');
    expect(code(by(after, { ...ANSWER, answer: 'no' }, WANG))).toBe('answered_already');
  });

  test('that was taken back is answered no more, and frees a case that rests for it', () => {
    const item = asked({ ...ASK, wait: true });
    const back = by(item, { type: 'task_withdraw', id: 'tk_1' });
    expect(types(back)).toEqual(['task_withdrawn', 'woken']);
    const after = caseAfter(...CLAIMED, ...events(by(caseAfter(...CLAIMED), ASK)), {
      type: 'task_withdrawn',
      id: 'tk_1',
    });
    expect(code(by(after, ANSWER, WANG))).toBe('no_such_task');
  });
});

describe('a follow-up', () => {
  const PLAN = { type: 'follow_up', id: 'fu_1', dueAt: NOW + HOUR, note: '', until: 'scan' } as const;
  const planned = [...CLAIMED, ...events(by(caseAfter(...CLAIMED), PLAN))];

  test('for a scan is done by a scan that came after it was planned', () => {
    const item = caseAfter(...planned);
    expect(followUpsSeen(item, 'scan', NOW + 1)).toEqual([{ type: 'follow_up_done', id: 'fu_1', seen: 'scan' }]);
    expect(followUpsSeen(item, 'scan', NOW), 'it was known then').toEqual([]);
    expect(followUpsSeen(item, 'refund', NOW + 1)).toEqual([]);
  });

  test('of a case that has ended is not put off: nobody would be reminded', () => {
    const later = { type: 'follow_up_later', id: 'fu_1', dueAt: NOW + 2 * HOUR } as const;
    expect(types(by(caseAfter(...planned), later))).toEqual(['follow_up_moved']);
    const closed = caseAfter(...planned, { type: 'closed', ending: 'no_action' });
    expect(code(by(closed, later))).toBe('not_now');
    expect(types(by(closed, { type: 'follow_up_done', id: 'fu_1' })), 'it can still be ticked off').toEqual([
      'follow_up_done',
    ]);
  });
});
