import type { ClockWords } from '../words/clock-words.ts';

/** Messages about cases whose clocks ran on, in English. */
export const clocks = {
  title: {
    80: (pen, cases) =>
      cases === 1 ? pen.words`1 case will be late soon` : pen.words`${cases} cases will be late soon`,
    100: (pen, cases) => (cases === 1 ? pen.words`1 case is late` : pen.words`${cases} cases are late`),
    150: (pen, cases) => (cases === 1 ? pen.words`1 case is far too late` : pen.words`${cases} cases are far too late`),
  },
  due: {
    claim: (pen, at) => pen.words`to be claimed by ${pen.time(at)}`,
    contact: (pen, at) => pen.words`customer to be told by ${pen.time(at)}`,
    solve: (pen, at) => pen.words`to be solved by ${pen.time(at)}`,
  },
  incident: (pen, cases) => (cases === 1 ? pen.words`1 of its cases` : pen.words`${cases} of its cases`),
  over: 'done by now',
  nobody: {
    80: 'It is said here because the team names nobody on duty and no lead.',
    100: 'It is said here because the team names no lead.',
    150: 'It is said here because the team names no manager.',
  },
} satisfies ClockWords;
