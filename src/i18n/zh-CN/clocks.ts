import type { ClockWords } from '../words/clock-words.ts';

/** Messages about cases whose clocks ran on, in Simplified Chinese. */
export const clocks = {
  title: {
    80: (pen, cases) => pen.words`${cases} 个异常单即将超时`,
    100: (pen, cases) => pen.words`${cases} 个异常单已超时`,
    150: (pen, cases) => pen.words`${cases} 个异常单严重超时`,
  },
  due: {
    claim: (pen, at) => pen.words`认领时限 ${pen.time(at)}`,
    contact: (pen, at) => pen.words`联系客户时限 ${pen.time(at)}`,
    solve: (pen, at) => pen.words`解决时限 ${pen.time(at)}`,
  },
  incident: (pen, cases) => pen.words`其下 ${cases} 个异常单`,
  over: '现已完成',
  nobody: {
    80: '团队未指定值班人和组长，因此在此提示。',
    100: '团队未指定组长，因此在此提示。',
    150: '团队未指定经理，因此在此提示。',
  },
} satisfies ClockWords;
