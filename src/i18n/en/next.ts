import type { NextWords } from '../words/next-words.ts';

/** The case to take next, in English. */
export const next = {
  title: 'Next case',
  kept: (pen, id, untilAt) =>
    pen.words`${pen.ours(id)} is kept for you until ${pen.time(untilAt)}: claim it or skip it`,
  skip: 'Skip',
  claimed: (pen, id) => pen.words`You have ${pen.ours(id)} now`,
  none: 'No case waits for you to claim it. Well done.',
  noneLeft: (pen, others, skipped) => {
    const parts = [
      others === 0 ? pen.ours('') : pen.words`${others} that somebody else is looking at`,
      skipped === 0 ? pen.ours('') : pen.words`${skipped} that you skipped within the last hour`,
    ];
    return pen.words`Nothing else waits for you, except ${pen.join(parts, ', ')}. All are in /cases open.`;
  },
} satisfies NextWords;
