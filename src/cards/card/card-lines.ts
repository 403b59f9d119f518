import { missingNeeds } from '../../domain/case/approval.ts';
import { type Case, type DueWhat, isLive, nextDue } from '../../domain/case/case.ts';
import { silenceName } from '../../domain/detection/silence.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { remedyOf } from '../../i18n/remedy-of.ts';
import { typeName } from '../../i18n/type-name.ts';
import type { CaseView } from '../case-view.ts';
import { LIMITS } from '../kit/limits.ts';
import { joined, own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { heardLine, judgedLine, mergedLine, undoneLine } from './life-lines.ts';
import { occurrenceStep } from './occurrence-step.ts';
import { progressLine } from './progress-line.ts';
import { taskLine } from './task-line.ts';

/** One line of a card's body; lines of the highest rank leave first when there are too many. */
interface Line {
  readonly rank: number;
  readonly text: SafeMrkdwn;
}

/** Header, the grey line of customer and goods, and the buttons take a line each. */
const BODY_LINES = LIMITS.cardLines - 3;
const REMEDIES_SHOWN = 2;
/** What is due is said in the line of whoever it concerns. */
const SAID_ELSEWHERE: ReadonlySet<DueWhat> = new Set(['follow_up', 'wake']);

/** The body of a card, in order, at most seven lines: what is wrong comes first and never leaves. */
export function cardLines(view: CaseView, messages: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  const item = view.case;
  const lines: Line[] = [
    { rank: 0, text: messages.reasons.reason(pen, item.code, item.evidence) },
    { rank: 0, text: whichLine(view, messages, pen) },
    { rank: 1, text: isLive(item.status) ? whenLine(item, messages, pen) : endLine(item, messages, pen) },
    { rank: 0, text: isLive(item.status) ? whoLine(item, messages, pen) : own('') },
    { rank: 0, text: mergedLine(item, messages, pen) },
    { rank: 0, text: heardLine(item, messages, pen) },
    { rank: 1, text: judgedLine(item, messages, pen) },
    { rank: 2, text: procedureLine(view, messages, pen) },
    { rank: 1, text: cutOffLine(item, messages, pen) },
    { rank: 1, text: belongsLine(item, messages, pen) },
    { rank: 1, text: quietLine(view, messages, pen) },
    { rank: 3, text: siblingsLine(view, messages, pen) },
    ...remedyLines(item, messages, pen),
    { rank: 2, text: taskLine(item, messages, pen) },
    { rank: 2, text: followUpLine(item, messages, pen) },
    { rank: 4, text: noteLine(item, messages, pen) },
    { rank: 3, text: undoneLine(item, messages, pen) },
  ];
  return fewest(lines.filter(({ text }) => text !== '')).map(({ text }) => text);
}

function fewest(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= BODY_LINES) return lines;
  const highest = Math.max(...lines.map(({ rank }) => rank));
  const leaving = lines.findLastIndex(({ rank }) => rank === highest);
  return fewest(lines.filter((_, index) => index !== leaving));
}

function whichLine({ case: item, order }: CaseView, { cards, catalogue }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const which =
    order !== undefined || item.orderId !== undefined
      ? cards.order(pen, order?.number ?? order?.id ?? item.orderId ?? '')
      : subjectWords(item, catalogue, pen);
  const total = order?.total;
  const sameAsTotal = total?.amount === item.value?.amount && total?.currency === item.value?.currency;
  return pen.join(
    [
      pen.words`*${which}*`,
      total === undefined || sameAsTotal ? own('') : pen.money(total),
      item.value === undefined ? own('') : cards.atStake(pen, item.value),
    ],
    ' · ',
  );
}

/** What a case is about that is about no order; a group is told by what it has in common. */
function subjectWords({ subject }: Case, catalogue: Messages['catalogue'], pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const kind = pen.ours(catalogue.subjects[subject.kind]);
  return subject.kind === 'group' ? kind : pen.words`${kind} ${pen.text(subject.id, 60)}`;
}

function whenLine(item: Case, { cards }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  if (item.recoveredAt !== undefined) return pen.words`*${cards.recovered(pen, item.recoveredAt)}*`;
  const due = nextDue(item);
  const step = occurrenceStep(item.occurrences);
  return pen.join(
    [
      cards.since(pen, item.since),
      due === undefined || SAID_ELSEWHERE.has(due.what) ? own('') : pen.words`*${cards.due[due.what](pen, due.at)}*`,
      step === undefined ? own('') : cards.seen(pen, step),
      item.reopenCount === 0 ? own('') : cards.reopened(pen, item.reopenCount),
    ],
    ' · ',
  );
}

function whoLine(item: Case, messages: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const { cards, catalogue } = messages;
  return pen.join(
    [
      item.owner === undefined ? pen.words`*${pen.ours(cards.unowned)}*` : cards.owned(pen, item.owner),
      waitingWords(item, messages, pen),
      item.waiting?.condition === undefined ? own('') : messages.life.card.wakes(pen, item.waiting.condition),
      item.status === 'verifying' ? pen.ours(catalogue.statuses.verifying) : own(''),
      pen.ours(catalogue.priorities[item.priority]),
    ],
    ' · ',
  );
}

/** Nobody has begun with a case that nobody has. */
function procedureLine({ case: item, progress }: CaseView, messages: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  if (progress === undefined || item.status === 'open' || !isLive(item.status)) return own('');
  return progressLine(progress, messages, pen);
}

function waitingWords({ approval, waiting }: Case, { approvals, cards }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  if (approval !== undefined) return approvals.waits(pen, missingNeeds(approval), approval.expiresAt);
  return waiting === undefined ? own('') : cards.waiting(pen, waiting.reason, waiting.until);
}

function endLine(item: Case, { cards }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const at = item.status === 'closed' ? (item.closedAt ?? item.solvedAt) : item.solvedAt;
  return pen.join(
    [
      cards.ended(pen, {
        status: item.status,
        ...(at === undefined ? {} : { at }),
        ...(item.ending === undefined ? {} : { ending: item.ending }),
      }),
      item.cause === undefined ? own('') : cards.cause(pen, item.cause),
      item.owner === undefined ? own('') : cards.handledBy(pen, item.owner),
    ],
    ' · ',
  );
}

/** The courier's collection that the order must make, and what is left until then. */
function cutOffLine(item: Case, { cards }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const { cutOffAt } = item.evidence;
  return typeof cutOffAt !== 'number' || !isLive(item.status) ? own('') : cards.cutOff(pen, cutOffAt);
}

function belongsLine(item: Case, { cards }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  return item.parent === undefined || !isLive(item.status) ? own('') : cards.belongsTo(pen, item.parent);
}

/** What keeps a case quiet, or in spite of what it stays: it comes and goes, its rule is off, its kind is silenced. */
function quietLine({ case: item, silence }: CaseView, { cards, silences }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  if (!isLive(item.status)) return own('');
  return pen.join(
    [
      item.flapping === undefined ? own('') : cards.flapping(pen, item.flapping.times),
      item.ruleOffAt === undefined ? own('') : pen.ours(cards.ruleOff),
      silence === undefined ? own('') : silences.onCase(pen, silenceName(silence.id), silence.untilAt),
    ],
    ' · ',
  );
}

function siblingsLine({ siblings }: CaseView, { cards, exceptions }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  if (siblings.length === 0) return own('');
  const shown = siblings
    .slice(0, 3)
    .map(({ id, code }) => pen.words`${pen.text(id, 20)} ${pen.text(typeName(exceptions, code), 60)}`);
  const rest = siblings.length - shown.length;
  return pen.words`${pen.ours(cards.alsoOnOrder)}${pen.join(shown, ', ')}${rest > 0 ? pen.words` ${cards.more(pen, rest)}` : own('')}`;
}

/** The newest remedies, oldest first; what is no longer shown is counted. */
function remedyLines(item: Case, { cards }: Messages, pen: Pen<SafeMrkdwn>): readonly Line[] {
  const shown = item.remedies.slice(-REMEDIES_SHOWN);
  const rest = item.remedies.length - shown.length;
  return shown.map((remedy, index) => {
    const isNewest = index === shown.length - 1;
    const said = cards.remedy(pen, remedyOf(remedy));
    return {
      rank: isNewest ? 0 : 5,
      text: isNewest && rest > 0 ? joined([said, cards.more(pen, rest)], ' · ') : said,
    };
  });
}

function followUpLine(item: Case, { cards }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const open = item.followUps.filter(({ state }) => state !== 'done').sort((a, b) => a.dueAt - b.dueAt);
  const [next] = open;
  if (next === undefined) return own('');
  const said = cards.followUp(pen, next.dueAt, next.note);
  return open.length === 1 ? said : joined([said, cards.more(pen, open.length - 1)], ' · ');
}

function noteLine(item: Case, { cards }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  return item.lastNote === undefined ? own('') : cards.note(pen, item.lastNote.by, item.lastNote.text);
}
