import type { DigestWords } from '../words/digest-words.ts';

/** The digest, in English. */
export const digests = {
  titles: { today: 'Today so far', yesterday: 'Daily digest', week: 'The last seven days' },
  summary: (pen, title, date, opened, solved, open) =>
    pen.words`${pen.ours(title)} ${pen.text(date, 40)}: ${opened} new, ${solved} solved, ${open} open.`,
  flow: (pen, opened, solved, cleared, reopened) =>
    pen.words`${opened} new, ${solved} solved, ${cleared} cleared by themselves, ${reopened} reopened`,
  quiet: 'A quiet time: nothing new, nothing open.',
  openNow: (pen, open, unclaimed, overdue) => pen.words`${open} open: ${unclaimed} that nobody has, ${overdue} overdue`,
  ages: ['under 4 h', '4–24 h', '1–3 days', 'over 3 days'],
  byAge: 'Open by age',
  bySeverity: 'Open by severity',
  byType: 'By type',
  typeLine: (pen, name, opened, open) => pen.words`${pen.text(name, 60)}: ${opened} new, ${open} open`,
  medians: 'Median time',
  toClaim: (pen, spanMs) => pen.words`${pen.span(spanMs)} to claim`,
  toSolve: (pen, spanMs) => pen.words`${pen.span(spanMs)} to solve`,
  atStake: 'At stake',
  refunded: 'Refunded',
  money: (pen, money) => pen.money(money),
  waiting: 'What waits for whom',
  waitingLine: (pen, owner, cases, dueNextAt) => {
    const who = owner === undefined ? pen.ours('Nobody yet') : pen.person(owner);
    const what = cases === 1 ? pen.words`${who}: 1 case` : pen.words`${who}: ${cases} cases`;
    return dueNextAt === undefined ? what : pen.words`${what}, next due ${pen.time(dueNextAt)}`;
  },
  moreWaiting: (pen, count) => pen.words`and ${count} more people`,
  chartTitle: 'New and solved cases',
  opened: 'New',
  solved: 'Solved',
  cases: 'Cases',
  zone: (pen, zone) => pen.words`Days and hours are those of ${pen.text(zone, 60)}`,
} satisfies DigestWords;
