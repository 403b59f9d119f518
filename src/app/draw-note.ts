import { approvalEndedCall, approvalNobodyCall, askedBackCall } from '../cards/approval/approval-call.ts';
import type { Rendered } from '../cards/rendered.ts';
import { comingCall } from '../cards/thread/coming-call.ts';
import { contactFailedCall, heardCall } from '../cards/thread/heard-call.ts';
import { assignedCall, declinedCall, escalatedCall, wokenCall } from '../cards/thread/life-call.ts';
import { reminder } from '../cards/thread/reminder.ts';
import { stepsMissingCall } from '../cards/thread/steps-missing-call.ts';
import { effectOverdueCall, effectRefusedCall, risenCall } from '../cards/thread/thread-call.ts';
import { timeline } from '../cards/thread/timeline.ts';
import { turnedUpCall } from '../cards/thread/turned-up-call.ts';
import { approvalStory } from '../domain/case/approval-story.ts';
import { type Case, isLive } from '../domain/case/case.ts';
import type { Messages } from '../i18n/messages.ts';
import { drawTaskCall } from './draw-task.ts';
import type { Tx } from './ports/store.ts';
import { requiredSteps } from './required-steps.ts';
import type { ThreadNote } from './tell-thread.ts';
import { heardView } from './views/heard-view.ts';
import { reminderView } from './views/reminder-view.ts';

/** Draws what stands in the thread of a case, as the case is now; `undefined` when there is nothing to say any more. */
export function drawNote(item: Case, note: ThreadNote, tx: Tx, messages: Messages): Rendered | undefined {
  switch (note.kind) {
    case 'reminder': {
      const followUp = item.followUps.find((it) => it.id === note.followUpId);
      return followUp === undefined ? undefined : reminder(reminderView(tx, item, followUp), messages);
    }
    case 'steps_missing': {
      const steps = isLive(item.status) ? requiredSteps(tx, item) : [];
      return steps.length === 0 ? undefined : stepsMissingCall({ case: item, steps }, messages);
    }
    case 'timeline':
      return timeline({ case: item, events: tx.cases.history(item.id) }, messages);
    case 'assigned':
      return assignedCall({ case: item, ...note }, messages);
    case 'coming':
      return comingCall(note, messages);
    case 'woken':
      return wokenCall({ case: item, ...note }, messages);
    case 'escalated':
      return escalatedCall(note, messages);
    case 'declined':
      return declinedCall(note, messages);
    case 'risen':
      return risenCall({ case: item, priority: item.priority }, messages);
    case 'asked_back':
      return askedBackCall(note, messages);
    case 'approval_ended':
    case 'approval_nobody': {
      const story = approvalStory(tx.cases.history(item.id), note.approval);
      if (story === undefined) return undefined;
      return note.kind === 'approval_ended' ? approvalEndedCall(story, messages) : approvalNobodyCall(story, messages);
    }
    case 'task_answered':
    case 'task_overdue':
      return drawTaskCall(item, note, tx, messages);
    case 'heard': {
      const heard = heardView(tx, item, note);
      return heard === undefined ? undefined : heardCall(heard, messages);
    }
    case 'turned_up':
      return turnedUpCall(item, messages);
    case 'contact_failed': {
      const contact = item.contacts.find(({ id }) => id === note.contactId);
      return contact?.state === 'failed' ? contactFailedCall({ case: item, contact }, messages) : undefined;
    }
    case 'effect_overdue': {
      const remedy = item.remedies.find((it) => it.id === note.effectId);
      return remedy === undefined ? undefined : effectOverdueCall({ case: item, remedy }, messages);
    }
    case 'effect_refused': {
      const remedy = item.remedies.find((it) => it.id === note.effectId);
      return remedy?.state === 'refused' ? effectRefusedCall({ case: item, remedy }, messages) : undefined;
    }
  }
}
