import type { NextWords } from '../words/next-words.ts';

/** The case to take next, in Simplified Chinese. */
export const next = {
  title: '下一单',
  kept: (pen, id, untilAt) => pen.words`${pen.ours(id)} 为您保留至 ${pen.time(untilAt)}，请认领或跳过`,
  skip: '跳过',
  claimed: (pen, id) => pen.words`${pen.ours(id)} 现由您负责`,
  none: '没有待您认领的异常单，做得好。',
  noneLeft: (pen, others, skipped) => {
    const parts = [
      others === 0 ? pen.ours('') : pen.words`其他人正在查看 ${others} 个`,
      skipped === 0 ? pen.ours('') : pen.words`您一小时内跳过了 ${skipped} 个`,
    ];
    return pen.words`暂无其他待认领的异常单（${pen.join(parts, '，')}）。可用 /cases 待处理 查看全部。`;
  },
} satisfies NextWords;
