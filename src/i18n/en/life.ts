import type { LifeWords } from '../words/life-words.ts';
import { catalogue } from './catalogue.ts';

/** What a case waits for, as the end of “as soon as …”. */
const CONDITIONS = {
  reply: 'the customer answers',
  scan: 'the carrier scans the parcel again',
  stock: 'the goods are in stock',
  refund: 'the refund is settled',
} as const;

/** The life cycle of a case, in English. */
export const life = {
  outcomes: {
    confirmed: 'It is real',
    false_positive: 'It is a false positive',
    duplicate: 'It is a duplicate of another case',
    other_type: 'It is of another type',
  },
  conditions: CONDITIONS,
  titles: {
    confirm: 'What is it?',
    snooze: 'Wait',
    escalate: 'Escalate',
    severity: 'Severity',
    merge: 'Merge',
    split: 'Split off',
    decline: 'Decline',
  },
  submits: {
    confirm: 'Save',
    snooze: 'Let it rest',
    escalate: 'Ask a lead',
    severity: 'Change it',
    merge: 'Merge',
    split: 'Split off',
    decline: 'Give it back',
  },
  fields: {
    outcome: 'What did you find?',
    code: 'Type',
    target: 'Other case of this order',
    target_id: 'Or another case by its number',
    until: 'Until',
    condition: 'Or as soon as',
    severity: 'Severity',
  },
  hints: {
    code: 'For “another type” only. Team, procedure and remedies follow the type.',
    target: 'Such as EX-1042. This case ends; the other one goes on for both.',
    duplicate: 'For “a duplicate” only, such as EX-1042. Empty: the case is closed as a duplicate.',
    latest: (pen, deadlineAt) => pen.words`${pen.time(deadlineAt)} at the latest: that is its next deadline.`,
    noDeadline: 'It has no deadline ahead, so you may choose any time.',
    condition: 'It wakes by itself when this happens, whatever the time.',
    severity: (pen, now) => pen.words`It is ${pen.ours(catalogue.severities[now].toLowerCase())} now.`,
  },
  errors: {
    codeMissing: 'Choose the type that it is.',
    targetMissing: 'Choose a case, or enter its number.',
  },
  caseOption: (pen, id, type) => pen.words`${pen.text(id, 20)} ${pen.text(type, 50)}`,
  card: {
    wakes: (pen, condition) => pen.words`wakes as soon as ${pen.ours(CONDITIONS[condition])}`,
    confirmed: (pen, by, at) => pen.words`confirmed by ${pen.person(by)} ${pen.time(at)}`,
    retyped: (pen, by) => pen.words`type set by ${pen.person(by)}`,
    severitySet: (pen, by, from, to, note) => {
      const [was, is] = [from, to].map((it) => pen.ours(catalogue.severities[it].toLowerCase()));
      const said = pen.words`severity set from ${was ?? pen.ours('')} to ${is ?? pen.ours('')} by ${pen.person(by)}`;
      return note === '' ? said : pen.words`${said}: “${pen.text(note, 120)}”`;
    },
    escalated: (pen, by, note) => pen.words`${pen.person(by)} asked a lead for help: “${pen.text(note, 120)}”`,
    handed: (pen, by) => pen.words`given by ${pen.person(by)}, not accepted yet`,
    heard: (pen, intent) => pen.words`The customer wrote: ${pen.ours(intent)}`,
    mergedInto: (pen, id) => pen.words`Goes on within ${pen.text(id, 20)}`,
    undone: (pen, by, what) => pen.words`${pen.person(by)} took back: ${pen.ours(what)}`,
  },
  steps: {
    claimed: 'the claim',
    released: 'the release',
    assigned: 'the reassignment',
    accepted: 'accepting the case',
    declined: 'declining the case',
    escalated: 'the call for a lead',
    confirmed: 'the confirmation',
    retyped: 'the change of type',
    severity_set: 'the change of severity',
    waited: 'the rest',
    woken: 'the end of the rest',
    contacted: 'the contact with the customer',
    task_asked: 'the question to a department',
    task_answered: 'the answer of a department',
    task_withdrawn: 'the withdrawal of a question',
    steps_done: 'the checklist',
    approved: 'the approval',
    rejected: 'the rejection',
    merged: 'the merge',
    split: 'the split',
    noted: 'the note',
    remedy_added: 'the remedy',
    solved: 'the solution',
    closed: 'the closing',
    reopened: 'the reopening',
    follow_up_planned: 'the follow-up',
    follow_up_moved: 'the move of a follow-up',
    follow_up_done: 'the end of a follow-up',
  },
  anyStep: 'the last step',
  undone: (pen, what) => pen.words`You took back: ${pen.ours(what)}. The case is as it was before.`,
  thread: {
    woken: (pen, owner, why, condition) => {
      const because =
        why === 'time' || condition === undefined
          ? pen.ours('its time is over')
          : pen.ours(
              {
                reply: 'the customer has answered',
                scan: 'the carrier has scanned the parcel',
                stock: 'the goods are in stock',
                refund: 'the refund is settled',
              }[condition],
            );
      const said = pen.words`This case rests no longer: ${because}.`;
      return owner === undefined ? said : pen.words`${pen.person(owner)}: ${said}`;
    },
    escalated: (pen, leads, by, note) => {
      const said = pen.words`${pen.person(by)} asks a lead for help: “${pen.text(note, 240)}”`;
      if (leads.length === 0) return said;
      const called = pen.join(
        leads.map((lead) => pen.person(lead)),
        ' ',
      );
      return pen.words`${called}: ${said}`;
    },
    declined: (pen, to, by, note) =>
      pen.words`${pen.person(to)}: ${pen.person(by)} cannot take this case, so it is yours again: “${pen.text(note, 240)}”`,
    movedTo: 'goes on in',
    goesOnWith: (pen, id) => pen.words`This case goes on within ${pen.text(id, 20)}.`,
  },
} satisfies LifeWords;
