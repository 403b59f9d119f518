import type { WarningWords } from '../words/warning-words.ts';

/** Warnings of what is to come, in Simplified Chinese. */
export const warnings = {
  title: '即将出现',
  soon: (pen, orders, more) =>
    more
      ? pen.words`若无进展，将有超过 ${orders} 个订单出现异常：`
      : pen.words`若无进展，将有 ${orders} 个订单出现异常：`,
  count: (pen, type, count) => pen.words`${pen.text(type, 60)} ${count} 个`,
  line: (pen, order, type, dueAt) => pen.words`订单 ${pen.text(order, 40)}：${pen.time(dueAt)} 起${pen.text(type, 60)}`,
  yours: '您负责的订单若无进展，将出现新的异常',
  yoursSummary: (pen, count) => pen.words`您负责的订单即将出现 ${count} 项异常`,
} satisfies WarningWords;
