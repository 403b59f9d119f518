import type { WarningWords } from '../words/warning-words.ts';

/** Warnings of what is to come, in English. */
export const warnings = {
  title: 'Soon',
  soon: (pen, orders, more) => {
    if (more) return pen.words`More than ${orders} orders will be in trouble if nothing happens:`;
    return orders === 1
      ? pen.words`1 order will be in trouble if nothing happens:`
      : pen.words`${orders} orders will be in trouble if nothing happens:`;
  },
  count: (pen, type, count) => pen.words`${pen.text(type, 60)} ${count}`,
  line: (pen, order, type, dueAt) =>
    pen.words`Order ${pen.text(order, 40)}: ${pen.text(type, 60)} from ${pen.time(dueAt)} on`,
  yours: 'more is coming on orders of yours if nothing happens',
  yoursSummary: (pen, count) =>
    count === 1
      ? pen.words`Something is coming on an order of yours`
      : pen.words`${count} troubles are coming on orders of yours`,
} satisfies WarningWords;
