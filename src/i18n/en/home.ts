import type { HomeWords } from '../words/home-words.ts';

/** The Home tab, in English. */
export const home = {
  mine: 'Your cases, by what is due next',
  mineNone: 'You have no cases. Claim one below, or take the most pressing with /cases next.',
  board: 'Waiting for somebody',
  boardNone: 'No case waits for somebody. Well done.',
  figures: (pen, mine, open, unclaimed) =>
    pen.words`${mine} yours, ${open} open in your teams, ${unclaimed} that nobody has`,
  noRole:
    'You have no role in Ordermend yet. You can still look orders and cases up; ask a lead or an admin to become a handler.',
  shownOf: (pen, shown, total) => pen.words`${shown} of ${total} are shown; the others are in /cases`,
  tips: 'Try /order with a number, /cases next, /digest today or /ordermend help.',
} satisfies HomeWords;
