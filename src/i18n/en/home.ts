import type { HomeWords } from '../words/home-words.ts';
import { next } from './next.ts';
import { own } from './own-settings.ts';

/** The Home tab, in English. */
export const home = {
  mine: 'Your cases, by what is due next',
  mineNone: 'You have no cases. Take the most pressing one with “Next case”, or claim one below.',
  board: 'Waiting for somebody, the most pressing first',
  boardNone: 'No case waits for somebody. Well done.',
  figures: (pen, mine, open, unclaimed) =>
    pen.words`${mine} yours, ${open} open in your teams, ${unclaimed} that nobody has`,
  tips: 'Try /order with a number, /cases next, /digest today or /ordermend help.',
  buttons: {
    next: 'Next case',
    settings: 'My settings',
    more: 'Show all',
    before: 'Previous page',
    after: 'Next page',
  },
  pageTitles: { mine: 'Your cases', board: 'Waiting for somebody' },
  page: (pen, first, last, total) => pen.words`${first} to ${last} of ${total}`,
  shownOf: (pen, shown, total) => pen.words`${shown} of ${total} are shown`,
  waiting: {
    title: 'Waiting for you',
    approval: (pen, by, expiresAt) => pen.words`${pen.person(by)} asks for your approval, until ${pen.time(expiresAt)}`,
    task: (pen, department, ask, dueAt) =>
      pen.words`${pen.ours(department)} is asked “${pen.text(ask, 120)}”, by ${pen.time(dueAt)}`,
    followUp: (pen, dueAt, note, isOver) => {
      const when = isOver ? pen.words`was due ${pen.time(dueAt)}` : pen.words`is due ${pen.time(dueAt)}`;
      return note === ''
        ? pen.words`Your follow-up ${when}`
        : pen.words`Your follow-up ${when}: “${pen.text(note, 120)}”`;
    },
    handed: (pen, by) => pen.words`${pen.person(by)} gave it to you: accept or decline it`,
    more: (pen, count) => pen.words`and ${count} more`,
  },
  team: {
    title: 'Your team now',
    byStatus: (pen, open, claimed, waiting, verifying) =>
      pen.words`${open} unclaimed · ${claimed} in work · ${waiting} waiting · ${verifying} being verified`,
    byPriority: (pen, counts) =>
      pen.join(
        counts.map(([priority, count]) => pen.words`${pen.ours(priority)}: ${count}`),
        ' · ',
      ),
    unclaimedByAge: (pen, [fresh, day, days, old]) =>
      pen.words`Unclaimed by age: ${fresh} under 4 h · ${day} under a day · ${days} under 3 days · ${old} older`,
    overdue: (pen, count) => (count === 0 ? pen.words`Nothing is overdue` : pen.words`*${count} overdue*`),
    handlers: 'Who has how many',
    handler: (pen, owner, cases, dueAt) => {
      const many = cases === 1 ? pen.words`1 case` : pen.words`${cases} cases`;
      return dueAt === undefined
        ? pen.words`${pen.person(owner)}: ${many}`
        : pen.words`${pen.person(owner)}: ${many}, next due ${pen.time(dueAt)}`;
    },
  },
  stranger: {
    noRole: 'You have no role in Ordermend yet, so it shows you no orders and no cases.',
    whatFor:
      'Ordermend watches the orders of the shop. An order in trouble becomes a case with a card in the channel of a team; one person claims it and mends it, to a verified end.',
    lookUp:
      'With a role you can look an order up: enter /order with its number, tracking number, phone tail or e-mail address, or /case with the number of a case. Viewers read; handlers claim cases and mend them.',
    ask: (pen, whom) =>
      pen.words`To get a role, ask ${pen.join(
        whom.map((id) => pen.person(id)),
        ', ',
      )}.`,
    askNobody: 'To get a role, ask whoever looks after Ordermend in your company.',
  },
  next,
  own,
} satisfies HomeWords;
