import { approvalRequest } from '../cards/approval/approval-request.ts';
import { digest } from '../cards/digest/digest.ts';
import { digestMarker } from '../cards/marker.ts';
import { whichOrder } from '../cards/messages/which-order.ts';
import type { Rendered } from '../cards/rendered.ts';
import { type BacklogView, backlogSummary } from '../cards/thread/backlog-summary.ts';
import { movedLine } from '../cards/thread/life-call.ts';
import { procedureNotice } from '../cards/thread/procedure-notice.ts';
import { type RulesOffView, rulesOff } from '../cards/thread/rules-off.ts';
import type { Case } from '../domain/case/case.ts';
import { type Locale, messagesFor } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { APPROVAL_SEND, type ApprovalNote } from './approval-news.ts';
import { PROCEDURE_SEND, type ProcedureNote, procedureKey } from './ask-to-read.ts';
import { chartsRefused } from './charts-refused.ts';
import type { MessageUrl } from './clocks/clock-view.ts';
import { drawClocks } from './clocks/draw-clocks.ts';
import { CLOCK_SEND, type ClockNote } from './clocks/join-telling.ts';
import type { LocalesOf } from './draw-card.ts';
import { drawDailyList } from './draw-daily-list.ts';
import { drawNote } from './draw-note.ts';
import { drawTask } from './draw-task.ts';
import { WHICH_SEND, type WhichNote } from './messages-in/ask-which.ts';
import { MOVED_SEND, type MovedNote } from './move-card.ts';
import type { SendRow } from './ports/send-store.ts';
import type { Tx } from './ports/store.ts';
import { DAILY_LIST_SEND } from './run-daily-lists.ts';
import type { DrawnSend } from './send-runner.ts';
import { TASK_DUE_SEND, TASK_SEND, type TaskNote } from './tell-tasks.ts';
import type { ThreadNote } from './tell-thread.ts';
import { approvalView } from './views/approval-view.ts';
import { digestView } from './views/digest-view.ts';
import { whichOrderView } from './views/heard-view.ts';
import { procedureNoticeView } from './views/procedures-view.ts';

const PERSON = /^[UW]/;
/** Notes that change after they were sent. */
const REPAINTED: ReadonlySet<string> = new Set<ThreadNote['kind']>(['heard', 'reminder', 'turned_up']);

/** What a digest in the outbox covers, fixed when its hour came. */
export interface DigestNote {
  readonly period: 'yesterday';
  readonly zone: string;
  readonly scope: 'all' | 'channel';
  readonly localDate: string;
  readonly at: number;
}

/** Draws a message of the outbox as it goes out now. Its payload is what the file that names its kind wrote for it. */
export function drawSend(deps: {
  readonly localesOf: LocalesOf;
  /** The language of a person: their own choice, or what Slack has told; `undefined` for channels and strangers. */
  readonly localeOf: (person: string) => Locale | undefined;
  readonly urlOf: MessageUrl;
}): (row: SendRow, tx: Tx) => DrawnSend {
  return (row, tx) => {
    const messages = messagesFor(deps.localeOf(row.channel) ?? deps.localesOf(row.channel)[0]);
    const payload: unknown = JSON.parse(row.payload);
    if (row.kind === 'digest') return drawDigest(row, payload as DigestNote, tx, messages);
    if (row.kind === PROCEDURE_SEND) return drawProcedure(row, payload as ProcedureNote, tx, messages);
    if (row.kind === 'rules_off') return send(rulesOff(payload as RulesOffView, messages), row);
    if (row.kind === MOVED_SEND) return drawMoved(row, payload as MovedNote, tx, messages);
    if (row.kind === WHICH_SEND) return drawWhich(row, payload as WhichNote, tx, messages);
    if (row.kind === 'backlog') return send(backlogSummary(payload as BacklogView, messages), row);
    if (row.kind === DAILY_LIST_SEND) return drawDailyList(row, tx, messages);
    if (row.kind === CLOCK_SEND) return drawClocks(row, payload as ClockNote, tx, messages, deps.urlOf);
    const item = row.caseId === undefined ? undefined : tx.cases.get(row.caseId);
    if (item === undefined) return { kind: 'drop', why: 'no such case' };
    if (row.kind === TASK_SEND || row.kind === TASK_DUE_SEND)
      return drawTask(row, payload as TaskNote, tx, item, messages, deps.urlOf);
    if (row.kind === APPROVAL_SEND) return drawApproval(row, payload as ApprovalNote, tx, item, messages);
    // To a person, it is a direct message: they are not to look for it in threads.
    if (row.kind === 'reminder' && PERSON.test(row.channel))
      return drawReminder(row, payload as ThreadNote, tx, item, messages);
    const card = tx.cards.get(item.id);
    if (card?.failure != null) return { kind: 'drop', why: card.failure };
    if (card?.ts == null) return { kind: 'wait' };
    const rendered = drawNote(item, payload as ThreadNote, tx, messages);
    return rendered === undefined
      ? { kind: 'drop', why: 'nothing to say any more' }
      : { ...send(rendered, row), threadTs: card.ts, ...(REPAINTED.has(row.kind) ? { repaints: true } : {}) };
  };
}

function drawReminder(row: SendRow, note: ThreadNote, tx: Tx, item: Case, messages: Messages): DrawnSend {
  const rendered = drawNote(item, note, tx, messages);
  if (rendered === undefined) return { kind: 'drop', why: 'nothing to say any more' };
  return { ...send(rendered, row), repaints: true };
}

/** Answered, the question says so in its place. */
function drawWhich(row: SendRow, { message }: WhichNote, tx: Tx, messages: Messages): DrawnSend {
  const view = whichOrderView(tx, message);
  if (view === undefined) return { kind: 'drop', why: 'no such message' };
  return { ...send(whichOrder(view, messages), row), repaints: true };
}

function drawMoved(row: SendRow, { channel }: MovedNote, tx: Tx, messages: Messages): DrawnSend {
  const item = row.caseId === undefined ? undefined : tx.cases.get(row.caseId);
  if (item === undefined) return { kind: 'drop', why: 'no such case' };
  return send(movedLine({ case: item, channel }, messages), row);
}

/** What goes on shows its newest state; a reminder of what needs this person no longer is not sent. */
function drawApproval(row: SendRow, note: ApprovalNote, tx: Tx, item: Case, messages: Messages): DrawnSend {
  const view = approvalView(tx, item, note);
  if (view === undefined) return { kind: 'drop', why: 'no such approval' };
  const { end, approval } = view.story;
  const isOver = end !== undefined || approval.given.some(({ by }) => by === note.person);
  if (isOver && row.ts === null && row.state === 'wanted') return { kind: 'drop', why: 'it is decided' };
  return { ...send(approvalRequest(view, messages), row), repaints: true };
}

/** A version that was replaced before its notice went out is not asked about any more. */
function drawProcedure(row: SendRow, { code }: ProcedureNote, tx: Tx, messages: Messages): DrawnSend {
  const view = procedureNoticeView(tx, code);
  if (view === undefined || row.key !== procedureKey(view, row.channel))
    return { kind: 'drop', why: 'a newer version' };
  return send(procedureNotice(view, messages), row);
}

function drawDigest(row: SendRow, note: DigestNote, tx: Tx, messages: Messages): DrawnSend {
  const { period, zone, at, scope, localDate } = note;
  const view = digestView(tx, { period, zone, now: at, ...(scope === 'channel' ? { channel: row.channel } : {}) });
  const chart = !chartsRefused(tx);
  const plain = digest(view, messages, { chart: false });
  return {
    kind: 'send',
    rendered: chart ? digest(view, messages, { chart }) : plain,
    marker: digestMarker(row.channel, localDate),
    ...(chart ? { fallback: plain } : {}),
  };
}

/** The key of a send is its marker: an unanswered post is found by it. */
function send(rendered: Rendered, row: SendRow): Extract<DrawnSend, { kind: 'send' }> {
  return { kind: 'send', rendered, marker: { event_type: 'ordermend_note', event_payload: { key: row.key } } };
}
