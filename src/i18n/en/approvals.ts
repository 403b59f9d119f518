import type { Signature } from '../../domain/case/approval.ts';
import { knownName } from '../name-of.ts';
import type { Pen } from '../pen.ts';
import type { ApprovalWords } from '../words/approval-words.ts';
import { catalogue } from './catalogue.ts';

/** Approvals, in English. */
export const approvals = {
  asks: (pen, by) => pen.words`${pen.person(by)} asks for your approval`,
  asksAgain: (pen, by) => pen.words`Reminder: ${pen.person(by)} still waits for your approval`,
  summary: (pen, id, by) => pen.words`${pen.person(by)} asks for your approval on ${pen.ours(id)}`,
  remedy: (pen, { resolution, money }) => {
    const what = pen.ours(catalogue.resolutions[resolution]);
    return money === undefined ? what : pen.words`${what}, ${pen.money(money)}`;
  },
  reason: (pen, note) => (note === '' ? pen.words`No reason was given` : pen.words`“${pen.text(note, 240)}”`),
  given: (pen, sums) =>
    sums.length === 0
      ? pen.words`Nothing else was given on this order in the last 30 days`
      : pen.words`Given on this order in the last 30 days: ${pen.join(
          sums.map((sum) => pen.money(sum)),
          ', ',
        )}`,
  waits: (pen, missing, until) => pen.words`waits for approval by ${sayRoles(pen, missing)} until ${pen.time(until)}`,
  signed: (pen, by, at) => pen.words`approved by ${pen.person(by)} ${pen.time(at)}`,
  rejected: (pen, by, at, note) => pen.words`rejected by ${pen.person(by)} ${pen.time(at)}: “${pen.text(note, 240)}”`,
  expired: (pen, at) => pen.words`expired ${pen.time(at)}: nobody approved in time`,
  withdrawn: (pen, by, at) => pen.words`taken back by ${pen.person(by)} ${pen.time(at)}`,
  ask: 'Ask',
  confirm: { title: 'Approve this?', yes: 'Approve' },
  forms: {
    reject: 'Reject',
    ask: 'Ask first',
    asked: 'Waits for approval',
    send: 'Send',
    rejectMeans: 'Nothing of it is done. Whoever asked for it reads your reason in the thread of the case.',
    askMeans: 'Whoever asked for it reads your question in the thread of the case. The approval goes on waiting.',
    question: 'Question',
  },
  wasAsked: (pen, people, missing, until) =>
    people.length === 0
      ? pen.words`This needs approval by ${sayRoles(pen, missing)}, until ${pen.time(until)}. Anybody of the team who may can give it on the card; you are told in the thread of the case.`
      : pen.words`This needs approval by ${sayRoles(pen, missing)}, until ${pen.time(until)}. Asked by direct message: ${pen.join(
          people.map((id) => pen.person(id)),
          ', ',
        )}. You are told in the thread of the case.`,
  toldApproved: (pen, to, by) =>
    pen.words`${pen.person(to)}: approved by ${pen.join(
      by.map((id) => pen.person(id)),
      ' and ',
    )}; it is under way.`,
  toldRejected: (pen, to, by, note) =>
    pen.words`${pen.person(to)}: ${pen.person(by)} has rejected this: “${pen.text(note, 240)}”. Choose another remedy.`,
  toldExpired: (pen, to) =>
    pen.words`${pen.person(to)}: nobody approved in time, so nothing was done. Ask again, or choose another remedy.`,
  toldQuestion: (pen, to, by, note) =>
    pen.words`${pen.person(to)}: ${pen.person(by)} asks before deciding: “${pen.text(note, 400)}”`,
  toldNobody: (pen, to, missing) =>
    pen.words`${pen.person(to)}: this needs approval by ${sayRoles(pen, missing)}, but nobody else of the team has this role. Ask an admin of Ordermend to name somebody.`,
  hint: (pen, from, high, before) => {
    const lead =
      high === undefined
        ? pen.words`Refunds from ${pen.money(from)} on wait for a lead’s approval.`
        : pen.words`Refunds from ${pen.money(from)} on wait for a lead’s approval, from ${pen.money(high)} on for a manager’s and finance’s.`;
    return before === undefined ? lead : pen.words`${lead} ${pen.money(before)} of the last 30 days count too.`;
  },
  hintAlways:
    'Every refund here waits for a lead’s approval: something was refunded on this order before, or its currency has no limit.',
} satisfies ApprovalWords;

/** The least of the roles that can give each signature. */
function sayRoles<T extends string>(pen: Pen<T>, needs: readonly Signature[]): T {
  return pen.join(
    needs.map(([role = 'admin']) => {
      const name = pen.ours(knownName(catalogue.roles, role) ?? role);
      if (role === 'finance') return name;
      return role === 'handler' ? pen.words`a second ${name}` : pen.words`a ${name}`;
    }),
    ' and ',
  );
}
