import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/domain/case/case.ts';
import { nextDue } from '../../../src/domain/case/case.ts';
import { nextStage } from '../../../src/domain/case/clock.ts';
import type { CaseCommand } from '../../../src/domain/case/command.ts';
import type { Circumstances } from '../../../src/domain/case/decide/circumstances.ts';
import { wakening } from '../../../src/domain/case/decide/rest.ts';
import { decide } from '../../../src/domain/case/decide.ts';
import { evolve } from '../../../src/domain/case/evolve.ts';
import { LONGEST_PAUSE_MS } from '../../../src/domain/case/waiting.ts';
import { type CaseId, type EffectId, SYSTEM } from '../../../src/domain/ids.ts';
import { CASE_IN, caseAfter, REFUND } from '../../support/case-in.ts';
import { detected, JON, MEI, MONDAY, opening } from '../../support/opened-case.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = MONDAY + HOUR;
const mei = { id: MEI, roles: ['handler'] } as const;
const jon = { id: JON, roles: ['handler'] } as const;
const OTHER = { ...CASE_IN.open, id: 'EX-2000' as CaseId };

const ask = (item: Case, command: CaseCommand, around: Partial<Circumstances> = {}) =>
  decide(item, command, { actor: mei, now: NOW, ...around });

/** The case after a command that was accepted. */
function taken(item: Case, command: CaseCommand, around: Partial<Circumstances> = {}): Case {
  const decision = ask(item, command, around);
  if (decision.kind !== 'events') throw new Error(JSON.stringify(decision));
  return decision.events.reduce((it, event) => evolve(it, event, { at: NOW, by: around.actor?.id ?? MEI }), item);
}

describe('a rest', () => {
  const due = (deadlineAt: number) =>
    caseAfter({ type: 'claimed' }, { type: 'refreshed', detected: detected({ deadlineAt }) });

  test('never goes beyond the next deadline, and names it', () => {
    const command = { type: 'snooze', until: NOW + 3 * HOUR, note: '' } as const;
    expect(ask(due(NOW + 2 * HOUR), command)).toMatchObject({
      refusal: { code: 'beyond_deadline', deadlineAt: NOW + 2 * HOUR },
    });
    expect(ask(due(NOW + 3 * HOUR), command).kind).toBe('events');
    expect(ask(due(NOW - HOUR), command).kind, 'a deadline that has passed binds nobody').toBe('events');
  });

  test('needs something to wait for', () => {
    expect(ask(CASE_IN.claimed, { type: 'snooze', note: '' })).toMatchObject({
      refusal: { code: 'nothing_to_wait_for' },
    });
  });

  test('that names no time ends when the clock to solve goes on, or at the deadline before that', () => {
    const command = { type: 'snooze', condition: 'reply', note: '' } as const;
    expect(taken(CASE_IN.claimed, command).waiting).toMatchObject({
      reason: 'customer',
      until: NOW + LONGEST_PAUSE_MS.customer,
    });
    expect(taken(due(NOW + HOUR), command).waiting?.until).toBe(NOW + HOUR);
  });

  test('asked for twice is so already', () => {
    const command = { type: 'snooze', condition: 'scan', note: '' } as const;
    expect(ask(taken(CASE_IN.claimed, command), command)).toEqual({ kind: 'already' });
  });

  test('ends at a deadline that came nearer meanwhile', () => {
    const resting = taken(due(NOW + DAY), { type: 'snooze', until: NOW + 5 * HOUR, note: '' });
    const nearer = evolve(
      resting,
      { type: 'refreshed', detected: detected({ deadlineAt: NOW + HOUR }) },
      { at: NOW, by: SYSTEM },
    );
    expect(nextDue(nearer)?.at).toBe(NOW + HOUR);
  });

  test('stops the clock to solve for no longer than its reason allows, and puts the case first once it is over', () => {
    const item = { ...CASE_IN.claimed, solveDueAt: NOW + 4 * HOUR };
    const resting = taken(item, { type: 'snooze', condition: 'reply', note: '' });
    const at = NOW + 10 * DAY;
    const [event] = wakening(resting, 'time', at);
    if (event === undefined) throw new Error('it wakes');
    const awake = evolve(resting, event, { at, by: SYSTEM });
    expect(awake).toMatchObject({
      status: 'claimed',
      wokenAt: at,
      solveDueAt: NOW + 4 * HOUR + LONGEST_PAUSE_MS.customer,
    });
    const seen = evolve(awake, { type: 'noted', text: 'on it' }, { at, by: MEI });
    expect(seen.wokenAt, 'its owner knows').toBeUndefined();
  });
});

describe('looking into a case', () => {
  test('a duplicate of a live case is merged into it, of none is closed', () => {
    const duplicate = { type: 'confirm', outcome: 'duplicate', note: '' } as const;
    expect(taken(CASE_IN.claimed, { ...duplicate, of: OTHER.id }, { target: OTHER })).toMatchObject({
      status: 'merged',
      mergedInto: OTHER.id,
    });
    expect(taken(CASE_IN.claimed, duplicate)).toMatchObject({ status: 'closed', ending: 'duplicate' });
  });

  test('false positives and duplicates wait for remedies that are under way', () => {
    for (const outcome of ['false_positive', 'duplicate'] as const)
      expect(ask(CASE_IN.verifying, { type: 'confirm', outcome, note: '' })).toMatchObject({
        refusal: { code: 'remedies_open' },
      });
  });

  test('a case of another type goes where that belongs; an owner who handles nothing there gives it back', () => {
    const command = { type: 'confirm', outcome: 'other_type', code: 'PAY.MISMATCH', note: '' } as const;
    const route = { ...opening().route, team: 'payments' };
    expect(taken(CASE_IN.claimed, command, { retyped: { route } })).toMatchObject({
      code: 'PAY.MISMATCH',
      route,
      owner: MEI,
    });
    const free = taken(CASE_IN.claimed, command, { retyped: { route, ownerStays: false } });
    expect([free.status, free.owner]).toEqual(['open', undefined]);
    expect(ask(CASE_IN.claimed, { ...command, code: 'LOG.LOST' })).toMatchObject({ refusal: { code: 'same_type' } });
  });

  test('whatever its finding tells later, the type that a person set stays', () => {
    const typed = taken(CASE_IN.claimed, { type: 'confirm', outcome: 'other_type', code: 'PAY.MISMATCH', note: '' });
    const seen = evolve(
      typed,
      { type: 'occurred_again', detected: detected({ material: 'new' }) },
      { at: NOW, by: SYSTEM },
    );
    expect(seen).toMatchObject({ code: 'PAY.MISMATCH', material: 'new' });
  });
});

describe('a merge', () => {
  const merge = (into: string) => ({ type: 'merge', into: into as CaseId, note: '' }) as const;

  test('needs another live case', () => {
    expect(ask(CASE_IN.claimed, merge(CASE_IN.claimed.id))).toMatchObject({ refusal: { code: 'itself' } });
    expect(ask(CASE_IN.claimed, merge('EX-9'))).toMatchObject({ refusal: { code: 'no_such_target' } });
    const closed = { ...CASE_IN.closed, id: OTHER.id };
    expect(ask(CASE_IN.claimed, merge(OTHER.id), { target: closed })).toMatchObject({
      refusal: { code: 'no_such_target' },
    });
  });

  test('leaves what was promised to whoever has the other case', () => {
    const promised = caseAfter(
      { type: 'claimed' },
      { type: 'follow_up_planned', followUp: { id: 'fu_1', dueAt: NOW, note: 'call', by: MEI, state: 'planned' } },
      { type: 'merged', into: OTHER.id, note: '' },
    );
    expect(taken(promised, { type: 'follow_up_done', id: 'fu_1' }, { actor: jon }).followUps[0]?.state).toBe('done');
  });

  test('is split again with its owner', () => {
    const merged = taken(CASE_IN.claimed, merge(OTHER.id), { target: OTHER });
    const alone = taken(merged, { type: 'split', note: '' });
    expect(alone).toMatchObject({ status: 'claimed', owner: MEI });
    expect(alone.mergedInto).toBeUndefined();
  });
});

describe('taking back', () => {
  const last = { by: MEI, at: NOW - 60_000, what: 'claimed', before: CASE_IN.open, sent: false, until: NOW };

  test('gives the case back as it was and remembers what was taken back until somebody does anything', () => {
    const free = taken(CASE_IN.claimed, { type: 'undo' }, { last });
    expect(free).toMatchObject({ status: 'open', undone: { by: MEI, what: 'claimed' } });
    expect(free.owner).toBeUndefined();
    expect(evolve(free, { type: 'claimed' }, { at: NOW, by: JON }).undone).toBeUndefined();
  });

  test('is up to whoever made the step, in its time, while nothing has left the house', () => {
    const undo = { type: 'undo' } as const;
    expect(ask(CASE_IN.claimed, undo, { actor: jon, last })).toMatchObject({
      refusal: { code: 'not_your_step', by: MEI },
    });
    expect(ask(CASE_IN.claimed, undo, { last: { ...last, until: NOW - 1 } })).toMatchObject({
      refusal: { code: 'undo_too_late' },
    });
    expect(ask(CASE_IN.claimed, undo, { last: { ...last, sent: true } })).toMatchObject({
      refusal: { code: 'undo_too_late' },
    });
    expect(ask(CASE_IN.claimed, undo)).toMatchObject({ refusal: { code: 'nothing_to_undo' } });
  });

  test('withdraws a remedy that was not sent, and keeps that it was decided', () => {
    const free = taken(CASE_IN.verifying, { type: 'undo' }, { last: { ...last, before: CASE_IN.claimed } });
    expect(free.status).toBe('claimed');
    expect(free.remedies).toEqual([{ ...REFUND, state: 'withdrawn' }]);
  });
});

describe('a case that somebody was given', () => {
  const given = caseAfter({ type: 'claimed' }, { event: { type: 'assigned', to: MEI, note: '' }, by: JON });

  test('is accepted by a word or by any work on it', () => {
    expect(given.handedBy).toBe(JON);
    expect(taken(given, { type: 'accept' }).handedBy).toBeUndefined();
    expect(taken(given, { type: 'note', text: 'on it' }).handedBy).toBeUndefined();
  });

  test('goes back to whoever gave it, with a reason', () => {
    expect(ask(given, { type: 'decline', note: '' })).toMatchObject({ refusal: { code: 'reason_missing' } });
    expect(taken(given, { type: 'decline', note: 'on leave' })).toMatchObject({ owner: JON, status: 'claimed' });
  });
});

describe('a case that holds its order', () => {
  const held = { actor: { id: MEI, roles: ['handler'] }, now: NOW, holdsOrder: true } as const;
  const claimed = caseAfter({ type: 'claimed' });
  const stands = { kind: 'refused', refusal: { code: 'hold_stands' } };

  test('does not end while nobody would release the order any more', () => {
    expect(decide(claimed, { type: 'close', note: '' }, held)).toEqual(stands);
    expect(decide(claimed, { type: 'confirm', outcome: 'false_positive', note: '' }, held)).toEqual(stands);
    const none = {
      type: 'resolve',
      id: 'ef_9' as EffectId,
      resolution: 'NO_ACTION',
      cause: 'unknown',
      note: '',
    } as const;
    expect(decide(claimed, none, held)).toEqual(stands);
  });

  test('ends once the hold is released, or somebody decided that it stays', () => {
    expect(decide(claimed, { type: 'close', note: '' }, { ...held, holdsOrder: false }).kind).toBe('events');
    const keep = { ...REFUND, resolution: 'KEEP_HOLD', state: 'recorded' } as const;
    const kept = caseAfter({ type: 'claimed' }, { type: 'remedy_added', remedy: keep, cause: 'policy' });
    expect(decide(kept, { type: 'close', note: '' }, held).kind).toBe('events');
  });
});

describe('the clock to solve', () => {
  const marks = {
    claim: [NOW, NOW, NOW],
    contact: [NOW, NOW, NOW],
    solve: [NOW + HOUR, NOW + DAY, NOW + 2 * DAY],
  } as const;
  const resting = (reason: 'department' | 'customer') => ({
    ...caseAfter({ type: 'claimed' }, { type: 'waited', waiting: { reason, since: NOW }, note: '' }),
    marks,
    contactedAt: NOW,
  });

  test('goes on while the house waits for itself, and stands still while the customer thinks', () => {
    expect(nextStage(resting('department'))).toMatchObject({ clock: 'solve', at: NOW + HOUR });
    expect(nextStage(resting('customer'))).toBeUndefined();
  });
});
