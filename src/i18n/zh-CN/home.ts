import type { HomeWords } from '../words/home-words.ts';

/** The Home tab, in Simplified Chinese. */
export const home = {
  mine: '您负责的异常单（按到期先后）',
  mineNone: '您目前没有异常单。可在下方认领，或用 /cases 下一个 处理最紧急的一单。',
  board: '待认领',
  boardNone: '没有待认领的异常单，做得好。',
  figures: (pen, mine, open, unclaimed) => pen.words`您负责 ${mine} 个，团队未结 ${open} 个，待认领 ${unclaimed} 个`,
  noRole: '您在 Ordermend 中还没有角色，但仍可查询订单和异常单；如需处理异常单，请联系组长或管理员。',
  shownOf: (pen, shown, total) => pen.words`共 ${total} 个，显示 ${shown} 个；其余请用 /cases 查看`,
  tips: '可以试试：/order 加订单号、/cases 下一个、/digest 今天、/ordermend 帮助。',
} satisfies HomeWords;
