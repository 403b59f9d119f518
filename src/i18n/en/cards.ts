import { isLive } from '../../domain/case/case.ts';
import { knownName } from '../name-of.ts';
import { typeName } from '../type-name.ts';
import type { CardWords } from '../words/card-words.ts';
import { catalogue } from './catalogue.ts';
import { exceptions } from './exceptions.ts';
import { remedyReasons } from './remedy-reasons.ts';

/** Why a case ended that no person ended. */
const BY_ITSELF: Readonly<Record<string, string>> = {
  cleared: 'it was over before anybody claimed it',
  merged: 'it belongs to another case',
  withdrawn: 'another case says it already, or its rule is off',
};

/** The lines of a card, in English. */
export const cards = {
  summary: (pen, it) => {
    const what = pen.words`${pen.ours(it.id)}: ${pen.text(typeName(exceptions, it.code), 60)} (${pen.ours(catalogue.severities[it.severity].toLowerCase())})`;
    const where = it.order === undefined ? pen.ours('') : pen.words` on order ${pen.text(it.order, 40)}`;
    const money = it.value === undefined ? pen.ours('') : pen.words`, ${pen.money(it.value)} at stake`;
    const status = pen.ours(catalogue.statuses[it.status]);
    const who =
      it.owner === undefined || !isLive(it.status) ? status : pen.words`${status}, ${pen.person(it.owner)} has it`;
    return pen.words`${what}${where}${money}; ${who}.`;
  },
  order: (pen, number) => pen.words`Order ${pen.text(number, 40)}`,
  atStake: (pen, money) => pen.words`${pen.money(money)} at stake`,
  since: (pen, at) => pen.words`Since ${pen.time(at)}`,
  seen: (pen, atLeast) => pen.words`seen ${atLeast} times or more`,
  reopened: (pen, times) => (times === 1 ? pen.words`reopened` : pen.words`reopened ${times} times`),
  due: {
    follow_up: (pen, at) => pen.words`follow-up due ${pen.time(at)}`,
    deadline: (pen, at) => pen.words`deadline ${pen.time(at)}`,
    claim: (pen, at) => pen.words`to be claimed by ${pen.time(at)}`,
    contact: (pen, at) => pen.words`customer to be told by ${pen.time(at)}`,
    solve: (pen, at) => pen.words`to be solved by ${pen.time(at)}`,
    task: (pen, at) => pen.words`answer of a department due ${pen.time(at)}`,
    approval: (pen, at) => pen.words`approval expires ${pen.time(at)}`,
    wake: (pen, at) => pen.words`rests until ${pen.time(at)}`,
    woken: (pen, at) => pen.words`rests no longer since ${pen.time(at)}`,
  },
  unowned: 'Nobody has it yet',
  owned: (pen, owner) => pen.words`${pen.person(owner)} has it`,
  waiting: (pen, reason, until) =>
    until === undefined
      ? pen.words`waiting for ${pen.ours(catalogue.waitingReasons[reason])}`
      : pen.words`waiting for ${pen.ours(catalogue.waitingReasons[reason])} until ${pen.time(until)}`,
  alsoOnOrder: 'Also on this order: ',
  cutOff: (pen, at) => pen.words`courier collects ${pen.timeLeft(at)}`,
  belongsTo: (pen, id) => pen.words`Belongs to ${pen.text(id, 20)}: many cases came at once`,
  members: (pen, live, claimed) =>
    claimed === 0
      ? pen.words`${live} cases still open`
      : pen.words`${live} cases still open, ${claimed} of them claimed`,
  member: (pen, it) => {
    const which =
      it.order === undefined ? pen.ours(it.id) : pen.words`${pen.ours(it.id)} order ${pen.text(it.order, 40)}`;
    const due = it.deadlineAt === undefined ? which : pen.words`${which}, deadline ${pen.time(it.deadlineAt)}`;
    return it.owner === undefined ? due : pen.words`${due}, ${pen.person(it.owner)} has it`;
  },
  concerned: (pen, orders, more) =>
    more
      ? pen.words`Orders without payment: ${pen.text(orders.join(', '), 400)} and more`
      : pen.words`Orders without payment: ${pen.text(orders.join(', '), 400)}`,
  flapping: (pen, times) =>
    pen.words`It came and went ${times} times within half an hour and stays open until it is quiet`,
  ruleOff: 'Its rule was switched off: close it if nothing is left to do',
  followUp: (pen, at, note) =>
    note === '' ? pen.words`Follow-up ${pen.time(at)}` : pen.words`Follow-up ${pen.time(at)}: “${pen.text(note, 160)}”`,
  more: (pen, count) => pen.words`+${count} more`,
  recovered: (pen, at) => pen.words`It seems to be over since ${pen.time(at)}: close it if you agree`,
  ended: (pen, it) => {
    const status = pen.ours(catalogue.statuses[it.status].replace(/^./, (letter) => letter.toUpperCase()));
    const when = it.at === undefined ? status : pen.words`${status} ${pen.time(it.at)}`;
    const how = it.ending === undefined ? BY_ITSELF[it.status] : catalogue.endings[it.ending];
    return how === undefined ? when : pen.words`${when}: ${pen.ours(how)}`;
  },
  handledBy: (pen, owner) => pen.words`handled by ${pen.person(owner)}`,
  cause: (pen, cause) => pen.words`cause: ${pen.ours(catalogue.causes[cause].toLowerCase())}`,
  remedy: (pen, it) => {
    const what = pen.ours(catalogue.resolutions[it.resolution]);
    const money = it.money === undefined ? what : pen.words`${what}, ${pen.money(it.money)}`;
    const state = pen.ours(catalogue.remedyStates[it.state]);
    const reason =
      it.reason === undefined
        ? state
        : pen.words`${state} (${pen.text(knownName(remedyReasons, it.reason) ?? it.reason, 80)})`;
    const full = it.reference === undefined ? reason : pen.words`${reason}, reference ${pen.text(it.reference, 40)}`;
    return pen.words`${money}: ${full}`;
  },
  note: (pen, by, text) => pen.words`Note by ${pen.person(by)}: “${pen.text(text, 160)}”`,
  recordOnly: 'Remedies are recorded only: do them in your shop',
  items: (pen, items) =>
    pen.join(
      items.map(({ title, quantity }) => pen.words`${quantity} × ${pen.text(title, 60)}`),
      ', ',
    ),
} satisfies CardWords;
