import type { Gesture } from '../gesture.ts';
import { accept } from './accept.ts';
import { approve } from './approve.ts';
import { askBack } from './ask-back.ts';
import { assign } from './assign.ts';
import { checklist } from './checklist.ts';
import { claim } from './claim.ts';
import { close } from './close.ts';
import { confirm } from './confirm.ts';
import { contact } from './contact.ts';
import { decline } from './decline.ts';
import { escalate } from './escalate.ts';
import { followUp } from './follow-up.ts';
import { followUpDone } from './follow-up-done.ts';
import { followUpLater } from './follow-up-later.ts';
import { followUpOpen } from './follow-up-open.ts';
import { leaveParcel } from './leave-parcel.ts';
import { merge } from './merge.ts';
import { more } from './more.ts';
import { note } from './note.ts';
import { recallParcel } from './recall-parcel.ts';
import { reject } from './reject.ts';
import { release } from './release.ts';
import { reopen } from './reopen.ts';
import { resolve } from './resolve.ts';
import { reveal } from './reveal.ts';
import { severity } from './severity.ts';
import { snooze } from './snooze.ts';
import { split } from './split.ts';
import { task } from './task.ts';
import { taskAnswer } from './task-answer.ts';
import { taskWithdraw } from './task-withdraw.ts';
import { timeline } from './timeline.ts';
import { undo } from './undo.ts';
import { waive } from './waive.ts';
import { wake } from './wake.ts';
import { why } from './why.ts';

/** Every gesture on a case; a test holds the list against this folder and against what cards render. */
export const GESTURES: readonly Gesture[] = [
  approve,
  askBack,
  accept,
  assign,
  checklist,
  claim,
  close,
  confirm,
  contact,
  decline,
  escalate,
  followUp,
  followUpDone,
  followUpLater,
  followUpOpen,
  leaveParcel,
  merge,
  more,
  note,
  recallParcel,
  reject,
  release,
  reopen,
  resolve,
  severity,
  snooze,
  split,
  reveal,
  task,
  taskAnswer,
  taskWithdraw,
  timeline,
  undo,
  waive,
  wake,
  why,
];
