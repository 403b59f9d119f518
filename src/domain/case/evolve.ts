import { type PersonId, SYSTEM } from '../ids.ts';
import type { Case } from './case.ts';
import { laterToSolve } from './clock.ts';
import type { CaseEvent } from './event.ts';
import { followProcedure } from './evolve/follow-procedure.ts';
import { giveBack, letGo, takeBack } from './evolve/hold.ts';
import { askApproval, changeRemedy, finish, rejectApproval, sign } from './evolve/mend.ts';
import { retype } from './evolve/retype.ts';
import { regroup, see } from './evolve/see.ts';
import { awake, settle } from './evolve/settle.ts';
import { addContact, changeContact, changeFollowUp, changeTask, hear } from './evolve/talk.ts';

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
  return { ...change(noticed(item, event, stamp), event, stamp), version };
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
    steps: [],
    remedies: [],
    followUps: [],
    tasks: [],
    contacts: [],
  };
}

/** An owner who does anything has taken the case, knows that it is awake, and has read what the customer wrote. */
function noticed(item: Case, event: CaseEvent, { by }: Stamp): Case {
  if (by === SYSTEM) return item;
  const { undone: _u, ...since } = item;
  if (item.owner !== by) return since;
  const { handedBy, wokenAt: _w, heard, ...rest } = since;
  return {
    ...rest,
    // Whoever declines gives it back to whoever gave it.
    ...(handedBy === undefined || event.type !== 'declined' ? {} : { handedBy }),
    ...(heard === undefined ? {} : { heard: { ...heard, read: true } }),
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
      return followProcedure(regroup(see(item, event.detected, at), at), event);
    case 'reopened': {
      const seen = event.detected === undefined ? item : see(item, event.detected, at);
      const { parent: _p, mergedInto: _m, solvedAt: _s, closedAt: _c, ending: _e, recoveredAt: _r, ...rest } = seen;
      return { ...followProcedure(awake(regroup(rest, at)), event), reopenCount: item.reopenCount + 1 };
    }
    case 'reprioritised':
      return { ...item, priority: event.priority };
    case 'claim_shortened':
      return {
        ...item,
        claimDueAt: event.claim[1],
        ...(item.marks === undefined ? {} : { marks: { ...item.marks, claim: event.claim } }),
      };
    case 'clock_reached':
      return { ...item, reached: [...(item.reached ?? []), { clock: event.clock, stage: event.stage }] };
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
    case 'turned_up':
      return { ...(rests(item) ? awake(item) : item), turnedUp: { ...event.found, at: item.turnedUp?.at ?? at } };
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
    case 'released':
      return letGo(item);
    case 'assigned': {
      const { handedBy: _h, contactLock: _l, ...rest } = item;
      return {
        ...rest,
        status: item.status === 'open' ? 'claimed' : item.status,
        owner: event.to,
        ...(event.to === by ? {} : { handedBy: by }),
        claimedAt: item.claimedAt ?? at,
      };
    }
    case 'accepted': {
      const { handedBy: _h, ...rest } = item;
      return rest;
    }
    case 'declined':
      return giveBack(item);
    case 'escalated':
      return { ...item, escalated: { by, at, note: event.note } };
    case 'confirmed':
      return { ...item, confirmed: { by, at } };
    case 'retyped':
      return retype(item, event, by);
    case 'severity_set': {
      const { from, to, priority, note } = event;
      return { ...item, severity: to, priority, severitySet: { from, to, by, note } };
    }
    case 'waited':
      return { ...item, status: 'waiting', waiting: event.waiting };
    case 'woken':
      return { ...awake(resumed(item, event.solveDueAt)), ...(event.why === 'person' ? {} : { wokenAt: at }) };
    case 'merged': {
      const { waiting: _w, ...rest } = item;
      return { ...rest, status: 'merged', mergedInto: event.into, closedAt: at };
    }
    case 'split': {
      const { mergedInto: _m, closedAt: _c, ...rest } = item;
      return awake(rest);
    }
    case 'undone':
      return { ...takeBack(item, event), undone: { by, at, what: event.what } };
    case 'revealed':
    case 'asked_back':
      return item;
    case 'steps_overridden':
      return { ...item, overridden: [...new Set([...(item.overridden ?? []), ...event.steps])] };
    case 'steps_done':
      return { ...item, steps: event.steps };
    case 'contact_begun':
      return { ...item, contactLock: { by, until: event.until } };
    case 'contacted':
      return addContact(item, event.contact);
    case 'contact_changed':
      return changeContact(item, event, at);
    case 'message_heard':
      return hear(item, event, at);
    case 'task_asked':
      return { ...item, tasks: [...item.tasks, event.task] };
    case 'task_answered':
      return changeTask(item, event.id, (it) => ({
        ...it,
        state: 'answered',
        answer: event.answer,
        answeredBy: by,
        answeredAt: at,
      }));
    case 'task_withdrawn':
      return changeTask(item, event.id, (it) => ({ ...it, state: 'withdrawn' }));
    case 'approval_asked':
      return askApproval(item, event, at);
    case 'approved':
      return sign(item, event.need, { at, by });
    case 'rejected':
      return rejectApproval(item, event);
    case 'noted':
      return { ...item, lastNote: { by, at, text: event.text } };
    case 'remedy_added':
      return settle({ ...item, remedies: [...item.remedies, event.remedy], cause: event.cause });
    case 'remedy_changed':
      return changeRemedy(item, event);
    case 'solved':
      return finish(item, 'solved', event, at);
    case 'closed':
      return finish(item, 'closed', event, at);
    case 'follow_up_planned':
      return { ...item, followUps: [...item.followUps, event.followUp] };
    case 'follow_up_reminded':
      return changeFollowUp(item, event.id, (it) => ({ ...it, state: 'reminded', remindedAt: at }));
    case 'follow_up_moved':
      return changeFollowUp(item, event.id, (it) => ({ ...it, state: 'planned', dueAt: event.dueAt }));
    case 'follow_up_done':
      return changeFollowUp(item, event.id, (it) => ({ ...it, state: 'done', doneAt: at, doneBy: by }));
  }
}

/** Signatures are waited for whatever happens. */
function rests({ status, approval }: Case): boolean {
  return status === 'waiting' && approval === undefined;
}

/** The clock to solve goes on with the time that it stood still. */
function resumed(item: Case, solveDueAt: number | undefined): Case {
  if (solveDueAt === undefined || item.solveDueAt === undefined) return item;
  const { marks } = item;
  const moved = marks === undefined ? {} : { marks: laterToSolve(marks, solveDueAt - item.solveDueAt) };
  return { ...item, solveDueAt, ...moved };
}
