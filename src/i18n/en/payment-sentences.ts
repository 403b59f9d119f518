import type { Sentences } from '../sentence.ts';

/** Findings about payments. */
export const paymentSentences = {
  'PAY.FAILED': (pen, it) => {
    const [attempts, failedAt, payable, code] = [
      it.number('attempts'),
      it.number('failedAt'),
      it.money('payable'),
      it.text('declineCode'),
    ];
    if (attempts === undefined || failedAt === undefined) return undefined;
    const times = attempts === 1 ? pen.ours('once') : pen.words`${attempts} times`;
    const why = code === undefined ? pen.ours('') : pen.words` (${pen.text(code.replaceAll('_', ' '), 60)})`;
    const owed = payable === undefined ? pen.ours('the order') : pen.money(payable);
    return pen.words`The payment failed ${times}, last ${pen.time(failedAt)}${why}; ${owed} is still unpaid.`;
  },
  'PAY.DUPLICATE': (pen, it) => {
    const [captured, extra, payable, other] = [
      it.money('captured'),
      it.money('extra'),
      it.money('payable'),
      it.text('otherOrder'),
    ];
    if (captured === undefined || extra === undefined) return undefined;
    if (other !== undefined)
      return pen.words`${pen.money(extra)} was paid for the same goods on order ${pen.text(other, 40)} already.`;
    return payable === undefined
      ? pen.words`${pen.money(captured)} was captured, ${pen.money(extra)} of it too much.`
      : pen.words`${pen.money(captured)} was captured for an order of ${pen.money(payable)}: ${pen.money(extra)} too much.`;
  },
  'PAY.MISMATCH': (pen, it) => {
    const [paid, payable, difference] = [it.money('paid'), it.money('payable'), it.money('difference')];
    if (paid === undefined) return undefined;
    const problem = it.text('problem');
    if (problem === 'other_currency')
      return pen.words`${pen.money(paid)} was paid, but the order is in ${pen.text(it.text('orderCurrency') ?? '–', 8)}.`;
    if (problem === 'unknown_order') return pen.words`${pen.money(paid)} was paid for an order that nobody knows.`;
    if (payable === undefined || difference === undefined) return undefined;
    const by = pen.money({ ...difference, amount: Math.abs(difference.amount) });
    return difference.amount < 0
      ? pen.words`${pen.money(paid)} was paid for ${pen.money(payable)}: ${by} too little.`
      : pen.words`${pen.money(paid)} was paid for ${pen.money(payable)}: ${by} too much.`;
  },
  'PAY.DISPUTE': (pen, it) => {
    const [disputed, dueByAt, reason] = [it.money('disputed'), it.number('dueByAt'), it.text('reason')];
    if (disputed === undefined && dueByAt === undefined) return undefined;
    const what = disputed === undefined ? pen.ours('a payment') : pen.money(disputed);
    const why = reason === undefined ? pen.ours('') : pen.words` (${pen.text(reason.replaceAll('_', ' '), 60)})`;
    return dueByAt === undefined
      ? pen.words`The customer disputes ${what}${why}.`
      : pen.words`The customer disputes ${what}${why}; evidence is due ${pen.time(dueByAt)}.`;
  },
  'PAY.REFUND_FAILED': (pen, it) => {
    const refund = it.money('refund');
    if (refund === undefined) return undefined;
    return it.text('status') === 'failed'
      ? pen.words`A refund of ${pen.money(refund)} failed.`
      : pen.words`A refund of ${pen.money(refund)} has not arrived yet.`;
  },
} satisfies Sentences;
