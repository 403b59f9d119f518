import type { PersonId } from '../ids.ts';
import type { Case, CaseStatus, FollowUp, Remedy } from './case.ts';
import { SETTLED_REMEDIES } from './case.ts';
import type { CaseEvent, Detected } from './event.ts';

/** Who did it and when: beside the event, since every event has them. */
export interface Stamp {
  readonly at: number;
  readonly by: PersonId;
}

/** The case after one event. Pure; the first event must be `opened`. Throws on a history that could not have happened. */
export function evolve(item: Case | undefined, event: CaseEvent, stamp: Stamp): Case {
  if (event.type === 'opened') return open(event, stamp);
  if (item === undefined) throw new Error(`a case cannot begin with ${event.type}`);
  const version = event.type === 'refreshed' ? item.version : item.version + 1;
  return { ...change(item, event, stamp), version };
}

function open(event: Extract<CaseEvent, { type: 'opened' }>, { at }: Stamp): Case {
  const { detected, type: _, ...rest } = event;
  return {
    ...rest,
    ...detected,
    version: 1,
    status: event.owner === undefined ? 'open' : 'claimed',
    ...(event.owner === undefined ? {} : { claimedAt: at }),
    findingTrue: event.detector !== 'person',
    occurrences: 1,
    lastSeenAt: at,
    openedAt: at,
    ...(detected.group === undefined ? {} : { groupedAt: at }),
    reopenCount: 0,
    remedies: [],
    followUps: [],
  };
}

function change(item: Case, event: Exclude<CaseEvent, { type: 'opened' }>, { at, by }: Stamp): Case {
  switch (event.type) {
    case 'occurred_again':
      return { ...see(item, event.detected, at), occurrences: item.occurrences + 1 };
    case 'refreshed':
      return see(item, event.detected, at);
    case 'raised':
    case 'reclassified':
      return regroup(see(item, event.detected, at), at);
    case 'reopened': {
      const seen = event.detected === undefined ? item : see(item, event.detected, at);
      const { parent: _p, solvedAt: _s, closedAt: _c, ending: _e, recoveredAt: _r, waiting: _w, ...rest } = seen;
      return {
        ...regroup(rest, at),
        status: rest.owner === undefined ? 'open' : 'claimed',
        reopenCount: item.reopenCount + 1,
      };
    }
    case 'reprioritised':
      return { ...item, priority: event.priority };
    case 'grouped':
      return { ...item, parent: event.parent };
    case 'ungrouped': {
      const { parent: _p, ...rest } = item;
      return rest;
    }
    case 'finding_ended':
      return { ...item, findingTrue: false };
    case 'cleared':
      return { ...item, status: 'cleared', findingTrue: false, closedAt: at };
    case 'recovered':
      return { ...item, findingTrue: false, recoveredAt: at };
    case 'withdrawn':
      return { ...item, status: 'withdrawn', findingTrue: false, closedAt: at };
    case 'flapping':
      return { ...item, flapping: { times: event.times, until: event.until } };
    case 'calmed': {
      const { flapping: _f, ...rest } = item;
      return rest;
    }
    case 'rule_off':
      return { ...item, findingTrue: false, ruleOffAt: at };
    case 'claimed':
      return { ...item, status: 'claimed', owner: by, claimedAt: item.claimedAt ?? at };
    case 'released': {
      const { owner: _o, waiting: _w, ...rest } = item;
      return { ...rest, status: 'open' };
    }
    case 'assigned':
      return {
        ...item,
        status: item.status === 'open' ? 'claimed' : item.status,
        owner: event.to,
        claimedAt: item.claimedAt ?? at,
      };
    case 'noted':
      return { ...item, lastNote: { by, at, text: event.text } };
    case 'remedy_added':
      return settle({ ...item, remedies: [...item.remedies, event.remedy], cause: event.cause });
    case 'remedy_changed':
      return settle({
        ...item,
        remedies: item.remedies.map((remedy) => (remedy.id === event.id ? mend(remedy, event) : remedy)),
      });
    case 'solved':
      return finish(item, 'solved', event, at);
    case 'closed':
      return finish(item, 'closed', event, at);
    case 'follow_up_planned':
      return { ...item, followUps: [...item.followUps, event.followUp] };
    case 'follow_up_reminded':
      return followUp(item, event.id, (it) => ({ ...it, state: 'reminded', remindedAt: at }));
    case 'follow_up_moved':
      return followUp(item, event.id, (it) => ({ ...it, state: 'planned', dueAt: event.dueAt }));
    case 'follow_up_done':
      return followUp(item, event.id, (it) => ({ ...it, state: 'done', doneAt: at, doneBy: by }));
  }
}

function see(item: Case, detected: Detected, at: number): Case {
  const { deadlineAt: _d, value: _v, group: _g, recoveredAt: _r, ruleOffAt: _o, ...rest } = item;
  return { ...rest, ...detected, findingTrue: true, lastSeenAt: at };
}

/** It counts among those of its cause from now on; the case that spoke for another cause does so no longer. */
function regroup<C extends Omit<Case, 'parent'>>(item: C, at: number): C {
  const { groupedAt: _a, parent: _p, ...rest } = item as C & Pick<Case, 'parent'>;
  return { ...rest, ...(item.group === undefined ? {} : { groupedAt: at }) } as C;
}

function mend(remedy: Remedy, event: Extract<CaseEvent, { type: 'remedy_changed' }>): Remedy {
  return {
    ...remedy,
    state: event.state,
    ...(event.reference === undefined ? {} : { reference: event.reference }),
    ...(event.reason === undefined ? {} : { reason: event.reason }),
  };
}

/** A live, owned case is `verifying` exactly while the world owes an answer to one of its effects. */
function settle(item: Case): Case {
  if (item.status !== 'claimed' && item.status !== 'verifying') return item;
  const owed = item.remedies.some((remedy) => !(SETTLED_REMEDIES as readonly string[]).includes(remedy.state));
  return { ...item, status: owed ? 'verifying' : 'claimed' };
}

function finish(
  item: Case,
  status: Extract<CaseStatus, 'solved' | 'closed'>,
  event: Extract<CaseEvent, { type: 'solved' | 'closed' }>,
  at: number,
): Case {
  const { waiting: _w, recoveredAt: _r, ...rest } = item;
  return {
    ...rest,
    status,
    ending: event.ending,
    ...(event.cause === undefined ? {} : { cause: event.cause }),
    solvedAt: item.solvedAt ?? at,
    ...(status === 'closed' ? { closedAt: at } : {}),
  };
}

function followUp(item: Case, id: string, update: (followUp: FollowUp) => FollowUp): Case {
  return { ...item, followUps: item.followUps.map((it) => (it.id === id ? update(it) : it)) };
}
