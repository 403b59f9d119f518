import type { Case } from './case.ts';
import type { CaseCommand, Decision } from './command.ts';
import { happen, refuse } from './decide/answers.ts';
import type { Circumstances } from './decide/circumstances.ts';
import { close, reopen, waive } from './decide/finish.ts';
import { accept, assign, claim, decline, escalate, release } from './decide/hold.ts';
import { confirm, merge, setSeverity } from './decide/judge.ts';
import { followUp, followUpDone, followUpLater } from './decide/promise.ts';
import { resolve } from './decide/remedy.ts';
import { snooze, wake } from './decide/rest.ts';
import { approve, askBack, isDecided, reject } from './decide/sign.ts';
import { checklist } from './decide/steps.ts';
import { beginContact, contact } from './decide/talk.ts';
import { answerTask, askTask, withdrawTask } from './decide/task.ts';
import { undo } from './decide/undo.ts';
import { type Actor, forbids } from './rights.ts';
import { allowedNow, allows, type CaseAction } from './transitions.ts';

/** The gesture behind a command: it decides who may and in which status. */
const ACTION_OF: Readonly<Partial<Record<CaseCommand['type'], CaseAction>>> = {
  begin_contact: 'contact',
  ask_back: 'approve',
  follow_up_done: 'follow_up',
  follow_up_later: 'follow_up',
  task_answer: 'note',
  task_withdraw: 'task',
};

/** Commands about something that outlives the status of the case; what they are about decides whether they fit. */
const ANY_STATUS: ReadonlySet<CaseCommand['type']> = new Set(['follow_up_done', 'follow_up_later', 'task_answer']);

/** What is refused with what is so already, rather than with what is possible now: asking twice is nobody's fault. */
const SO_ALREADY: Readonly<Partial<Record<CaseCommand['type'], readonly Case['status'][]>>> = {
  release: ['open'],
  close: ['closed'],
  reopen: ['open', 'claimed'],
  waive: ['solved'],
};

/** The one place that decides what a person's command does to a case. Pure; authority comes from the case and the actor. */
export function decide(item: Case, command: CaseCommand, around: Circumstances): Decision {
  const action = actionOf(command);
  // Whoever stands in the channel of a department may answer for it.
  const holder = isOfTarget(item, command) ? undefined : item.owner;
  const forbidden = command.type === 'task_answer' ? stranger(around.actor) : forbids(around.actor, action, holder);
  if (forbidden === 'no_role') return refuse({ code: 'no_role', action });
  if (command.type === 'claim' && HELD.has(item.status)) return claim(item, around);
  if (command.type === 'approve' && isDecided(item, command.of)) return { kind: 'already' };
  if (SO_ALREADY[command.type]?.includes(item.status)) return { kind: 'already' };
  if (!ANY_STATUS.has(command.type) && !allows(item.status, action)) {
    const decided = madeBefore(item, command);
    if (decided) return { kind: 'already' };
    return refuse({ code: 'not_now', action, status: item.status, allowed: allowedNow(item) });
  }
  if (forbidden === 'not_owner' && item.owner !== undefined) {
    return refuse({ code: 'not_owner', action, owner: item.owner });
  }
  return apply(item, command, around);
}

/** What a merged case promised goes on with the case that it was merged into, whoever has that. */
function isOfTarget({ status }: Case, { type }: CaseCommand): boolean {
  return status === 'merged' && ANY_STATUS.has(type);
}

const HELD: ReadonlySet<Case['status']> = new Set(['claimed', 'waiting', 'verifying']);

function stranger({ roles }: Actor): 'no_role' | undefined {
  return roles.length === 0 ? 'no_role' : undefined;
}

/** The gesture that a command belongs to. */
export function actionOf({ type }: CaseCommand): CaseAction {
  return ACTION_OF[type] ?? (type as CaseAction);
}

/** The very same decision was taken before: its id is there. */
function madeBefore(item: Case, command: CaseCommand): boolean {
  if (!('id' in command)) return false;
  return [...item.remedies, ...item.followUps, ...item.contacts, ...item.tasks].some(({ id }) => id === command.id);
}

function apply(item: Case, command: CaseCommand, around: Circumstances): Decision {
  switch (command.type) {
    case 'claim':
      return claim(item, around);
    case 'release':
      return release(item);
    case 'assign':
      return assign(item, command.to, command.note);
    case 'accept':
      return accept(item);
    case 'decline':
      return decline(item, command.note);
    case 'note':
      return note(item, command.text, around);
    case 'confirm':
      return confirm(item, command, around);
    case 'resolve':
      return resolve(item, command, around);
    case 'begin_contact':
      return beginContact(item, around);
    case 'contact':
      return contact(item, command, around);
    case 'follow_up':
      return followUp(item, command, around);
    case 'follow_up_done':
      return followUpDone(item, command.id);
    case 'follow_up_later':
      return followUpLater(item, command.id, command.dueAt, around);
    case 'task':
      return askTask(item, command, around);
    case 'task_answer':
      return answerTask(item, command.id, command.answer, around);
    case 'task_withdraw':
      return withdrawTask(item, command.id, around);
    case 'checklist':
      return checklist(item, command, around);
    case 'snooze':
      return snooze(item, command, around);
    case 'wake':
      return wake(item, around);
    case 'escalate':
      return escalate(item, command.note, around);
    case 'severity':
      return setSeverity(item, command, around);
    case 'merge':
      return merge(item, command.into, command.note, around);
    case 'split':
      return happen({ type: 'split', note: command.note });
    case 'undo':
      return undo(item, around);
    case 'waive':
      return waive(item, command, around);
    case 'close':
      return close(item, command, around);
    case 'reopen':
      return reopen(item, command.note);
    case 'approve':
      return approve(item, command, around);
    case 'reject':
      return reject(item, command, around);
    case 'ask_back':
      return askBack(item, command, around);
    case 'reveal':
      return command.reason === ''
        ? refuse({ code: 'reason_missing' })
        : happen({ type: 'revealed', reason: command.reason });
  }
}

function note({ lastNote }: Case, text: string, { actor, now }: Circumstances): Decision {
  const isRepeat = lastNote?.by === actor.id && lastNote.text === text && lastNote.at === now;
  return isRepeat ? { kind: 'already' } : happen({ type: 'noted', text });
}
