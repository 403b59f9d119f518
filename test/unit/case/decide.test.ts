import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '../../../src/domain/case/command.ts';
import { decide } from '../../../src/domain/case/decide.ts';
import { NOTED } from '../../../src/domain/case/remedy.ts';
import type { Actor } from '../../../src/domain/case/rights.ts';
import { allowedNow, CASE_ACTIONS, type CaseAction } from '../../../src/domain/case/transitions.ts';
import type { ResolutionCode } from '../../../src/domain/catalogue/resolutions.ts';
import type { CaseId, EffectId, PersonId } from '../../../src/domain/ids.ts';
import { CASE_IN, caseAfter, REFUND } from '../../support/case-in.ts';
import { JON, MEI, MONDAY, SOFIA } from '../../support/opened-case.ts';

const HOUR = 3_600_000;
const NOW = MONDAY + HOUR;

const ACTORS = {
  owner: { id: MEI, roles: ['handler'] },
  colleague: { id: JON, roles: ['handler'] },
  lead: { id: SOFIA, roles: ['lead'] },
  viewer: { id: 'U0ADA' as PersonId, roles: ['viewer', 'finance'] },
} as const satisfies Record<string, Actor>;

const COMMANDS = {
  claim: { type: 'claim' },
  release: { type: 'release' },
  assign: { type: 'assign', to: 'U00PRIYAN' as PersonId, note: '' },
  resolve: { type: 'resolve', id: 'ef_9' as EffectId, resolution: 'CARRIER_CLAIM', cause: 'unknown', note: '' },
  follow_up: { type: 'follow_up', id: 'fu_9', dueAt: NOW + HOUR, note: 'call' },
  note: { type: 'note', text: 'seen' },
  accept: { type: 'accept' },
  decline: { type: 'decline', note: 'on leave' },
  confirm: { type: 'confirm', outcome: 'confirmed', note: '' },
  contact: { type: 'contact', id: 'ef_8' as EffectId, channel: 'phone', outcome: 'reached' },
  task: { type: 'task', id: 'ta_1', department: 'finance', ask: 'settled?', answerKind: 'yes_no', dueAt: NOW + HOUR },
  checklist: { type: 'checklist', done: ['look'], evidence: {} },
  snooze: { type: 'snooze', until: NOW + HOUR, note: '' },
  wake: { type: 'wake' },
  escalate: { type: 'escalate', note: 'too big for me' },
  severity: { type: 'severity', to: 'minor', note: 'a test order' },
  merge: { type: 'merge', into: 'EX-2000' as CaseId, note: '' },
  split: { type: 'split', note: '' },
  undo: { type: 'undo' },
  approve: { type: 'approve', note: '' },
  reject: { type: 'reject', note: 'not now' },
  reveal: { type: 'reveal', reason: 'to call her' },
  waive: { type: 'waive', note: 'seen by phone' },
  close: { type: 'close', note: '' },
  reopen: { type: 'reopen', note: '' },
} as const satisfies Record<CaseAction, CaseCommand>;

type Kind = 'does' | 'already' | 'no_role' | 'not_now' | 'not_owner' | 'taken' | 'no_such_target' | 'nothing_to_undo';
type Status = keyof typeof CASE_IN;

const OWNERS = ['does', 'not_owner', 'does'] as const;
/** Gestures of approvers: a person of finance has a role for them too. */
const SIGNED: ReadonlySet<CaseAction> = new Set(['approve', 'reject']);

/** What comes of each action in each status for the owner, a colleague and a lead; who has no role is always refused. */
const EXPECTED: Readonly<Record<Status, Readonly<Record<CaseAction, readonly [Kind, Kind, Kind]>>>> = {
  open: {
    ...work(all('does')),
    ...aside(all('does')),
    ...unasked(),
    claim: all('does'),
    release: all('already'),
    assign: all('does'),
    merge: all('no_such_target'),
    waive: all('not_now'),
    close: all('not_now'),
    reopen: all('already'),
  },
  claimed: {
    ...work(OWNERS),
    ...aside(OWNERS),
    ...unasked(),
    accept: ['already', 'not_owner', 'already'],
    decline: ['already', 'not_owner', 'already'],
    claim: ['already', 'taken', 'taken'],
    release: OWNERS,
    assign: OWNERS,
    waive: all('not_now'),
    close: OWNERS,
    reopen: all('already'),
  },
  verifying: {
    ...work(OWNERS),
    ...aside(OWNERS),
    ...unasked(),
    accept: ['already', 'not_owner', 'already'],
    decline: ['already', 'not_owner', 'already'],
    claim: ['already', 'taken', 'taken'],
    release: all('not_now'),
    assign: OWNERS,
    waive: OWNERS,
    close: all('not_now'),
    reopen: all('not_now'),
  },
  solved: {
    ...ended(),
    contact: OWNERS,
    follow_up: OWNERS,
    checklist: OWNERS,
    reveal: OWNERS,
    undo: all('nothing_to_undo'),
    waive: all('already'),
    close: OWNERS,
  },
  closed: { ...ended(), undo: all('nothing_to_undo'), close: all('already') },
  cleared: ended(),
  withdrawn: ended(),
};

describe.each(Object.keys(EXPECTED) as Status[])('a case that is %s', (status) => {
  test.each(CASE_ACTIONS.flatMap((action) => Object.keys(ACTORS).map((actor) => [actor, action] as const)))(
    'asked by the %s to %s',
    (who, action) => {
      const actor = ACTORS[who as keyof typeof ACTORS];
      const decision = decide(CASE_IN[status], COMMANDS[action], { actor, now: NOW });
      const place = ['owner', 'colleague', 'lead'].indexOf(who);
      if (place === -1) expect(kindOf(decision)).toBe(SIGNED.has(action) ? 'not_now' : 'no_role');
      else expect(kindOf(decision)).toBe(EXPECTED[status][action][place]);
    },
  );

  test('names what is possible when something is not', () => {
    for (const action of CASE_ACTIONS) {
      const decision = decide(CASE_IN[status], COMMANDS[action], { actor: ACTORS.lead, now: NOW });
      if (decision.kind !== 'refused' || decision.refusal.code !== 'not_now') continue;
      expect(decision.refusal.allowed).toEqual(allowedNow(CASE_IN[status]));
    }
  });
});

describe('a follow-up', () => {
  const planned = caseAfter(
    { type: 'claimed' },
    { type: 'follow_up_planned', followUp: { id: 'fu_1', dueAt: NOW + 2 * HOUR, note: '', by: MEI, state: 'planned' } },
  );
  const done = caseAfter(
    { type: 'claimed' },
    { type: 'follow_up_planned', followUp: { id: 'fu_1', dueAt: NOW + 2 * HOUR, note: '', by: MEI, state: 'planned' } },
    { type: 'follow_up_done', id: 'fu_1' },
  );
  const by = { actor: ACTORS.owner, now: NOW };

  test('that nobody planned can be neither done nor put off', () => {
    const refused = { kind: 'refused', refusal: { code: 'no_such_follow_up' } };
    expect(decide(planned, { type: 'follow_up_done', id: 'fu_2' }, by)).toEqual(refused);
    expect(decide(planned, { type: 'follow_up_later', id: 'fu_2', dueAt: NOW + HOUR }, by)).toEqual(refused);
  });

  test('that is done is done already, and is not put off any more', () => {
    expect(decide(done, { type: 'follow_up_done', id: 'fu_1' }, by)).toEqual({ kind: 'already' });
    expect(decide(done, { type: 'follow_up_later', id: 'fu_1', dueAt: NOW + HOUR }, by)).toMatchObject({
      refusal: { code: 'no_such_follow_up' },
    });
  });

  test.each([
    ['now', NOW, 'past'],
    ['a minute ago', NOW - 60_000, 'past'],
    ['in two years', NOW + 2 * 365 * 24 * HOUR, 'too_far'],
  ])('is not planned for %s', (_when, dueAt, code) => {
    expect(decide(planned, { ...COMMANDS.follow_up, dueAt }, by)).toMatchObject({ refusal: { code } });
    expect(decide(planned, { type: 'follow_up_later', id: 'fu_1', dueAt }, by)).toMatchObject({ refusal: { code } });
  });
});

describe('a remedy', () => {
  const effect = REFUND.effect;
  const refund = { ...COMMANDS.resolve, resolution: 'REFUND_FULL', effect } as const;
  const around = (actor: Actor, others: object) => ({
    actor,
    now: NOW,
    others: { remedies: [], ...others },
  });

  test('is refused to everybody while one like it is unanswered', () => {
    for (const state of ['requested', 'sent', 'unknown'] as const)
      for (const actor of [ACTORS.owner, ACTORS.lead])
        expect(decide(CASE_IN.claimed, refund, around(actor, { remedies: [{ ...REFUND, state }] }))).toMatchObject({
          refusal: { code: 'effect_unknown' },
        });
  });

  test('may follow one of another payment', () => {
    const other = { ...REFUND, effect: { ...effect, paymentId: 'pay-2' } };
    expect(decide(CASE_IN.claimed, refund, around(ACTORS.owner, { remedies: [other] })).kind).toBe('events');
  });

  test('that needs signatures waits for them, whoever asks', () => {
    const approval = { needs: [['lead']] as const, expiresAt: NOW + HOUR };
    for (const actor of [ACTORS.owner, ACTORS.lead]) {
      const decision = decide(CASE_IN.claimed, refund, { ...around(actor, {}), approval });
      expect(decision).toMatchObject({
        events: [
          { type: 'remedy_added', remedy: { state: 'proposed' } },
          { type: 'approval_asked', approval: { by: actor.id, ...approval, given: [] } },
        ],
      });
    }
  });

  test('that ships again what is refunded needs a lead, unless the lines are others', () => {
    const reship = {
      ...COMMANDS.resolve,
      resolution: 'RESHIP',
      effect: { kind: 'shipment.create', input: {}, lines: [1] },
    } as const;
    const remedies = [{ ...REFUND, state: 'verified' }];
    expect(decide(CASE_IN.claimed, reship, around(ACTORS.owner, { remedies }))).toMatchObject({
      refusal: { code: 'double_remedy' },
    });
    expect(decide(CASE_IN.claimed, reship, around(ACTORS.lead, { remedies })).kind).toBe('events');
    const ofLineTwo = [{ ...REFUND, state: 'verified', effect: { ...effect, lines: [2] } }];
    expect(decide(CASE_IN.claimed, reship, around(ACTORS.owner, { remedies: ofLineTwo })).kind).toBe('events');
  });

  test.each(['BACKORDER_WAIT', 'SUBSTITUTE', 'SPLIT_SHIP'] as const)(
    '%s waits for the customer to agree, in a message of theirs or as the note says',
    (resolution) => {
      const wanted = { ...COMMANDS.resolve, resolution } as const;
      const chose = (chosen: ResolutionCode) =>
        caseAfter(
          { type: 'claimed' },
          {
            type: 'message_heard',
            messageId: 'm-1',
            intent: 'other',
            text: '1',
            consent: { resolution: chosen, messageId: 'm-1', at: MONDAY },
          },
        );
      const refused = { refusal: { code: 'consent_missing' } };
      for (const by of [around(ACTORS.owner, {}), around(ACTORS.lead, {})]) {
        expect(decide(CASE_IN.claimed, wanted, by)).toMatchObject(refused);
        expect(decide(chose('CANCEL_REFUND'), { ...wanted, note: ' ' }, by)).toMatchObject(refused);
        expect(decide(chose(resolution), wanted, by)).toMatchObject({
          events: [{ type: 'remedy_added', remedy: { resolution, consentRef: 'm-1' } }, { type: 'solved' }],
        });
        expect(decide(CASE_IN.claimed, { ...wanted, note: 'she said so by phone' }, by)).toMatchObject({
          events: [{ type: 'remedy_added', remedy: { resolution, consentRef: NOTED } }, { type: 'solved' }],
        });
      }
    },
  );

  test('that nobody has to agree to names no consent for a note', () => {
    const decision = decide(CASE_IN.claimed, { ...COMMANDS.resolve, note: 'sent' }, around(ACTORS.owner, {}));
    expect(decision.kind === 'events' && decision.events[0]).not.toHaveProperty('remedy.consentRef');
  });

  test('that is under way keeps a case from being ended without one', () => {
    const none = { ...COMMANDS.resolve, resolution: 'NO_ACTION' } as const;
    expect(decide(CASE_IN.verifying, none, { actor: ACTORS.owner, now: NOW })).toMatchObject({
      refusal: { code: 'remedies_open', count: 1 },
    });
  });
});

function kindOf(decision: ReturnType<typeof decide>): string {
  if (decision.kind === 'events') return 'does';
  return decision.kind === 'already' ? 'already' : decision.refusal.code;
}

function all(kind: Kind): readonly [Kind, Kind, Kind] {
  return [kind, kind, kind];
}

/** Work that whoever has the case does. */
function work(kinds: readonly [Kind, Kind, Kind]) {
  const [confirm, contact, resolve, follow_up, task, checklist, snooze] = Array(7).fill(kinds);
  return { confirm, contact, resolve, follow_up, task, checklist, snooze };
}

/** What stands beside the work; notes and calls for help are everybody's. */
function aside(kinds: readonly [Kind, Kind, Kind]) {
  const merge = kinds.map((kind) => (kind === 'does' ? 'no_such_target' : kind)) as [Kind, Kind, Kind];
  const undo = all('nothing_to_undo');
  return { severity: kinds, reveal: kinds, note: all('does'), escalate: all('does'), merge, undo };
}

/** Answers to what nobody asked. */
function unasked() {
  const no = all('not_now');
  return { accept: no, decline: no, wake: no, split: no, approve: no, reject: no };
}

/** An ended case can be taken up again and commented on by every handler. */
function ended(): Readonly<Record<CaseAction, readonly [Kind, Kind, Kind]>> {
  const no = all('not_now');
  const nothing = Object.fromEntries(CASE_ACTIONS.map((action) => [action, no])) as Record<CaseAction, typeof no>;
  return { ...nothing, note: all('does'), reopen: all('does') };
}
