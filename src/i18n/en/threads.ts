import type { CaseEvent } from '../../domain/case/event.ts';
import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import { knownName } from '../name-of.ts';
import type { Pen } from '../pen.ts';
import { remedyOf } from '../remedy-of.ts';
import { typeName } from '../type-name.ts';
import { isRemedyReason } from '../words/remedy-reasons.ts';
import type { ThreadWords } from '../words/thread-words.ts';
import { cards } from './cards.ts';
import { catalogue } from './catalogue.ts';
import { exceptions } from './exceptions.ts';
import { life } from './life.ts';
import { remedyNowWhat, remedyReasons } from './remedy-reasons.ts';
import { tasks } from './tasks.ts';

/** Reasons that Ordermend itself writes; a person's own words are quoted. */
const WHYS: Readonly<Record<string, string>> = {
  customer_wrote: 'the customer wrote again',
  turned_up: 'the original parcel turns up',
  new_episode: 'it happens again',
  evidence_changed: 'something new was seen',
  climbed: 'it got worse',
  target_ended: 'the case that it was merged into ended by itself',
  effect_failed: 'the remedy failed',
  hold: 'the shop holds the order',
  agreed_date: 'the customer agreed to a later date',
  rule_off: 'its rule was switched off',
};

/** What a clock of a case measures. */
const CLOCK_NAMES = { claim: 'to be claimed', contact: 'to tell the customer', solve: 'to be solved' } as const;

/** Why a case rests no longer. */
const WOKEN = {
  person: 'rests no longer',
  time: 'its time to rest is over',
  condition: 'what it waited for has happened',
} as const;

/** What stands in the thread of a card, in English. */
export const threads = {
  history: (pen, id) => pen.words`History of ${pen.ours(id)}`,
  earlier: (pen, count) => pen.words`${count} earlier entries are left out`,
  event: (pen, event) => sayEvent(pen, event),
  reminder: {
    summary: (pen, id, note) =>
      note === ''
        ? pen.words`Follow-up due on ${pen.ours(id)}`
        : pen.words`Follow-up due on ${pen.ours(id)}: ${pen.text(note)}`,
    call: 'your follow-up is due',
    promised: (pen, note, by) => pen.words`Promised by ${pen.person(by)}: “${pen.text(note, 240)}”`,
    onCase: 'Case',
    done: 'Done',
    later: 'Later',
    open: 'Open',
    doneBy: (pen, by, at) =>
      by === undefined ? pen.words`Done ${pen.time(at)}` : pen.words`Done by ${pen.person(by)} ${pen.time(at)}`,
    movedTo: (pen, at) => pen.words`Moved to ${pen.time(at)}`,
  },
  assigned: (pen, to, by, note) =>
    note === ''
      ? pen.words`${pen.person(to)}, ${pen.person(by)} has given you this case.`
      : pen.words`${pen.person(to)}, ${pen.person(by)} has given you this case: “${pen.text(note, 240)}”`,
  risen: (pen, priority, deadlineAt) =>
    deadlineAt === undefined
      ? pen.words`This case is ${pen.ours(catalogue.priorities[priority])} now.`
      : pen.words`This case is ${pen.ours(catalogue.priorities[priority])} now: its deadline is ${pen.time(deadlineAt)}.`,
  effectOverdue: (pen, remedy) =>
    pen.words`“${pen.ours(remedy)}” should have been verified by now, but nothing was seen. Look into your shop, then wait, decide another remedy, or waive the verification.`,
  effectRefused: (pen, remedy, reason) => {
    const what = pen.words`“${pen.ours(remedy)}” was not done`;
    if (isRemedyReason(reason))
      return pen.words`${what}: ${pen.ours(remedyReasons[reason])}. ${pen.ours(remedyNowWhat[reason])}`;
    const why = reason === '' ? pen.ours('') : pen.words`: “${pen.text(reason, 200)}”`;
    return pen.words`${what}, the shop refused it${why}. Mend the cause in your shop and resolve the case again, or choose another remedy.`;
  },
  backlog: {
    title: 'Backlog after the import',
    summary: (pen, total) => pen.words`The import found ${total} cases; none was posted as a card.`,
    lead: (pen, total, oldestAt) =>
      oldestAt === undefined
        ? pen.words`${total} cases were true already when the orders were imported. They are open, but no card was posted for them.`
        : pen.words`${total} cases were true already when the orders were imported, the oldest since ${pen.day(oldestAt)}. They are open, but no card was posted for them.`,
    byType: 'By type',
    bySeverity: 'By severity',
    howToOpen:
      'List them with /cases open, take the most pressing with /cases next; whoever claims one gets its card here.',
  },
} satisfies ThreadWords;

function sayEvent<T extends string>(pen: Pen<T>, event: CaseEvent): T {
  switch (event.type) {
    case 'opened':
      return event.owner === undefined
        ? pen.words`opened: ${sayType(pen, event.detected.code)}`
        : pen.words`opened: ${sayType(pen, event.detected.code)}, given to ${pen.person(event.owner)}`;
    case 'occurred_again':
      return pen.words`seen again`;
    case 'refreshed':
      return pen.words`newer values`;
    case 'raised':
      return pen.words`got worse: ${sayType(pen, event.from)} became ${sayType(pen, event.detected.code)}`;
    case 'reclassified':
      return pen.words`is another type: ${sayType(pen, event.from)} became ${sayType(pen, event.detected.code)}`;
    case 'reopened':
      return pen.words`reopened${because(pen, event.why)}`;
    case 'turned_up':
      return event.found.delivered
        ? pen.words`the original parcel was delivered after all`
        : pen.words`the original parcel is on its way again`;
    case 'reprioritised':
      return pen.words`priority is ${pen.ours(catalogue.priorities[event.priority])} now`;
    case 'finding_ended':
      return pen.words`no longer seen`;
    case 'cleared':
      return pen.words`cleared: it is over and nobody had it`;
    case 'recovered':
      return pen.words`seems to be over`;
    case 'withdrawn':
      return pen.words`withdrawn${because(pen, event.why)}`;
    case 'flapping':
      return pen.words`came and went ${event.times} times; stays open until it is quiet, at the earliest ${pen.time(event.until)}`;
    case 'calmed':
      return pen.words`quiet for a while`;
    case 'rule_off':
      return pen.words`its rule was switched off; it stays with whoever has it`;
    case 'claim_shortened':
      return pen.words`to be claimed by ${pen.time(event.claim[1])} now`;
    case 'clock_reached':
      return pen.words`${pen.ours(CLOCK_NAMES[event.clock])}: ${event.stage} % of the time is over`;
    case 'grouped':
      return pen.words`belongs to ${pen.text(event.parent, 20)}: many cases came at once`;
    case 'ungrouped':
      return pen.words`stands by itself again`;
    case 'claimed':
      return pen.words`claimed`;
    case 'released':
      return pen.words`released`;
    case 'assigned':
      return pen.words`given to ${pen.person(event.to)}${quoted(pen, event.note)}`;
    case 'accepted':
      return pen.words`accepted`;
    case 'declined':
      return pen.words`declined, back to whoever gave it${quoted(pen, event.note)}`;
    case 'escalated':
      return pen.words`a lead was asked for help${quoted(pen, event.note)}`;
    case 'confirmed':
      return pen.words`confirmed: it is real${quoted(pen, event.note)}`;
    case 'retyped':
      return pen.words`is another type: ${sayType(pen, event.from)} became ${sayType(pen, event.code)}${quoted(pen, event.note)}`;
    case 'severity_set':
      return pen.words`severity set to ${pen.ours(catalogue.severities[event.to])}${quoted(pen, event.note)}`;
    case 'waited':
      return event.waiting.until === undefined
        ? pen.words`waits for ${pen.ours(catalogue.waitingReasons[event.waiting.reason])}${quoted(pen, event.note)}`
        : pen.words`waits for ${pen.ours(catalogue.waitingReasons[event.waiting.reason])}, until ${pen.time(event.waiting.until)} at the latest${quoted(pen, event.note)}`;
    case 'woken':
      return event.condition === undefined || event.why !== 'condition'
        ? pen.words`${pen.ours(WOKEN[event.why])}`
        : pen.words`${pen.ours(WOKEN.condition)}: ${pen.ours(life.conditions[event.condition])}`;
    case 'contact_begun':
      return pen.words`begins to contact the customer`;
    case 'contacted':
      return event.contact.outcome === undefined
        ? pen.words`customer contacted: ${pen.ours(catalogue.contactChannels[event.contact.channel])}${quoted(pen, event.contact.note ?? '')}`
        : pen.words`customer contacted: ${pen.ours(catalogue.contactChannels[event.contact.channel])}, ${pen.ours(catalogue.contactOutcomes[event.contact.outcome])}${quoted(pen, event.contact.note ?? '')}`;
    case 'contact_changed':
      return event.outcome === undefined
        ? pen.words`message to the customer: ${pen.ours(catalogue.contactStates[event.state])}${quoted(pen, event.reason ?? '')}`
        : pen.words`message to the customer: ${pen.ours(catalogue.contactOutcomes[event.outcome])}`;
    case 'message_heard':
      return event.consent === undefined
        ? pen.words`the customer wrote (${pen.ours(knownName(catalogue.intents, event.intent) ?? catalogue.intents.other)})${quoted(pen, event.text)}`
        : pen.words`the customer chose “${pen.ours(catalogue.resolutions[event.consent.resolution])}”${quoted(pen, event.text)}`;
    case 'task_asked':
      return pen.words`${pen.ours(catalogue.departments[event.task.department])} was asked, due ${pen.time(event.task.dueAt)}${quoted(pen, event.task.ask)}`;
    case 'task_answered':
      return pen.words`answer of the department${quoted(pen, knownName(tasks.yesNo, event.answer) ?? event.answer)}`;
    case 'task_withdrawn':
      return pen.words`the department is no longer asked`;
    case 'steps_done':
      return pen.words`checklist: ${event.steps.length} done`;
    case 'steps_overridden':
      return pen.words`went on with ${event.steps.length} required steps open${quoted(pen, event.note)}`;
    case 'approval_asked':
      return pen.words`approval asked for, until ${pen.time(event.approval.expiresAt)}`;
    case 'asked_back':
      return pen.words`an approver asked ${pen.person(event.to)}${quoted(pen, event.note)}`;
    case 'approved':
      return pen.words`approved${quoted(pen, event.note)}`;
    case 'rejected':
      return event.expired === true
        ? pen.words`nobody approved in time`
        : pen.words`rejected${quoted(pen, event.note)}`;
    case 'merged':
      return pen.words`merged into ${pen.text(event.into, 20)}${quoted(pen, event.note)}`;
    case 'split':
      return pen.words`split off again${quoted(pen, event.note)}`;
    case 'undone':
      return pen.words`took back: ${pen.ours(knownName(life.steps, event.what) ?? life.anyStep)}`;
    case 'revealed':
      return pen.words`looked at the customer’s contact data${quoted(pen, event.reason)}`;
    case 'noted':
      return pen.words`note${quoted(pen, event.text)}`;
    case 'remedy_added':
      return pen.words`remedy: ${cards.remedy(pen, remedyOf(event.remedy))}${quoted(pen, event.remedy.note)}`;
    case 'remedy_changed':
      return pen.words`remedy ${pen.ours(catalogue.remedyStates[event.state])}${quoted(pen, knownName(remedyReasons, event.reason ?? '') ?? event.reason ?? '')}`;
    case 'solved':
      return pen.words`solved: ${pen.ours(catalogue.endings[event.ending])}${quoted(pen, event.note ?? '')}`;
    case 'closed':
      return pen.words`closed: ${pen.ours(catalogue.endings[event.ending])}${quoted(pen, event.note ?? '')}`;
    case 'follow_up_planned':
      return pen.words`follow-up planned for ${pen.time(event.followUp.dueAt)}${quoted(pen, event.followUp.note)}`;
    case 'follow_up_reminded':
      return pen.words`follow-up was due`;
    case 'follow_up_moved':
      return pen.words`follow-up moved to ${pen.time(event.dueAt)}`;
    case 'follow_up_done':
      return event.seen === undefined
        ? pen.words`follow-up done`
        : pen.words`follow-up done by itself: ${pen.ours(life.conditions[event.seen])}`;
  }
}

function sayType<T extends string>(pen: Pen<T>, code: CaseCode): T {
  return pen.text(typeName(exceptions, code), 60);
}

function because<T extends string>(pen: Pen<T>, why: string): T {
  const known = knownName(WHYS, why);
  if (known !== undefined) return pen.words`: ${pen.ours(known)}`;
  if (Object.hasOwn(exceptions.types, why)) return pen.words`: ${sayType(pen, why as CaseCode)} says it already`;
  return quoted(pen, why);
}

function quoted<T extends string>(pen: Pen<T>, text: string): T {
  return text === '' ? pen.ours('') : pen.words`: “${pen.text(text, 160)}”`;
}
