import type { Rendered } from '../cards/rendered.ts';
import { taskAnsweredCall, taskOverdueCall, taskOverdueLine } from '../cards/thread/task-call.ts';
import { taskRequest } from '../cards/thread/task-request.ts';
import { type Case, isLive } from '../domain/case/case.ts';
import type { Messages } from '../i18n/messages.ts';
import type { MessageUrl } from './clocks/clock-view.ts';
import { goesOnWith } from './goes-on-with.ts';
import type { SendRow } from './ports/send-store.ts';
import type { Tx } from './ports/store.ts';
import type { DrawnSend } from './send-runner.ts';
import { TASK_DUE_SEND, type TaskNote, taskKey } from './tell-tasks.ts';
import { orderGlance } from './views/order-glance.ts';

/** A reminder whose parent somebody deleted is tried so often. */
const TRIES = 3;

/** Draws the message that asks a department as the task is now; one that was undone is taken back. */
export function drawTask(
  row: SendRow,
  { task: asked }: TaskNote,
  tx: Tx,
  item: Case,
  messages: Messages,
  urlOf: MessageUrl,
): DrawnSend {
  const task = item.tasks.find(({ id }) => id === asked.id) ?? { ...asked, state: 'withdrawn' as const };
  if (row.kind === TASK_DUE_SEND) {
    const parent = tx.sends.byKey(taskKey(task.id));
    if (task.state !== 'open' || !isLive(item.status)) return { kind: 'drop', why: 'nothing is awaited any more' };
    if (parent === undefined || parent.state === 'failed' || row.attempts > TRIES)
      return { kind: 'drop', why: 'the department was not asked' };
    return parent.ts === null
      ? { kind: 'wait' }
      : { ...sent(taskOverdueLine(task, messages), row), threadTs: parent.ts };
  }
  if (task.state === 'withdrawn' && row.ts === null && row.state === 'wanted')
    return { kind: 'drop', why: 'it was taken back' };
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const card = tx.cards.get(item.id);
  const url = card?.ts == null ? undefined : urlOf(card.channel, card.ts);
  const view = {
    case: item,
    task,
    ...(order === undefined ? {} : { order: orderGlance(order) }),
    ...(url === undefined ? {} : { url }),
  };
  return { ...sent(taskRequest(view, messages), row), repaints: true };
}

/**
 * Draws what the owner is told of a task in the thread of the case; `undefined` when it is not true any more. A case that
 * rests for the answer wakes when the time is over, which says enough.
 */
export function drawTaskCall(
  item: Case,
  note: { readonly kind: 'task_answered' | 'task_overdue'; readonly taskId: string },
  tx: Tx,
  messages: Messages,
): Rendered | undefined {
  const task = item.tasks.find(({ id }) => id === note.taskId);
  const { owner } = goesOnWith(tx, item);
  if (task === undefined) return undefined;
  if (note.kind === 'task_answered') return taskAnsweredCall({ task, owner }, messages);
  const wakes = item.waiting?.reason === 'department' || (item.wokenAt !== undefined && item.wokenAt >= task.dueAt);
  return task.state !== 'open' || !isLive(item.status) || wakes
    ? undefined
    : taskOverdueCall({ task, owner }, messages);
}

function sent(rendered: Rendered, row: SendRow): Extract<DrawnSend, { kind: 'send' }> {
  return { kind: 'send', rendered, marker: { event_type: 'ordermend_note', event_payload: { key: row.key } } };
}
