import { CASE_ACTIONS, type CaseAction } from '../domain/case/transitions.ts';
import type { CaseReading } from '../i18n/words/action-words.ts';

/** What a button or menu entry of a case asks for. */
export type CardAction = CaseAction | CaseReading;

const READINGS = ['timeline', 'why', 'more'] as const satisfies readonly CaseReading[];

/** Buttons of a reminder. */
export const FOLLOW_UP_ACTIONS = ['done', 'later', 'open'] as const;
/** One button of a reminder. */
export type FollowUpAction = (typeof FOLLOW_UP_ACTIONS)[number];

/** Buttons about what a department is asked. */
export const TASK_ACTIONS = ['answer', 'withdraw'] as const;

/** The action id of a button about what a department is asked. */
export function taskActionId(action: (typeof TASK_ACTIONS)[number]): `task.${(typeof TASK_ACTIONS)[number]}` {
  return `task.${action}`;
}

/** Buttons of the question about a parcel that turned up. */
export const TURN_UP_ACTIONS = ['recall', 'leave'] as const;

/** The action id of a button of that question. */
export function turnUpActionId(action: (typeof TURN_UP_ACTIONS)[number]): `parcel.${(typeof TURN_UP_ACTIONS)[number]}` {
  return `parcel.${action}`;
}

/** The action id of a gesture on a case (contract 9). */
export function actionId(action: CardAction): `case.${CardAction}` {
  return `case.${action}`;
}

/** The action id of a button on a reminder (contract 9). */
export function followUpActionId(action: FollowUpAction): `followup.${FollowUpAction}` {
  return `followup.${action}`;
}

/** Every action id that cards render; each needs a handler. Inputs of forms have `value` (contract 9). */
export const ACTION_IDS: readonly string[] = [
  ...CASE_ACTIONS.map(actionId),
  ...READINGS.map(actionId),
  ...FOLLOW_UP_ACTIONS.map(followUpActionId),
  'approval.ask',
  ...TASK_ACTIONS.map(taskActionId),
  ...TURN_UP_ACTIONS.map(turnUpActionId),
];
