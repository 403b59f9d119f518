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
    const why = code === undefined ? pen.ours('') : pen.words`（${pen.text(code.replaceAll('_', ' '), 60)}）`;
    const owed = payable === undefined ? pen.ours('订单') : pen.words`${pen.money(payable)} `;
    return pen.words`支付失败 ${attempts} 次，最近一次为 ${pen.time(failedAt)}${why}；${owed}仍未付款。`;
  },
  'PAY.DUPLICATE': (pen, it) => {
    const [captured, extra, payable, other] = [
      it.money('captured'),
      it.money('extra'),
      it.money('payable'),
      it.text('otherOrder'),
    ];
    if (captured === undefined || extra === undefined) return undefined;
    if (other !== undefined) return pen.words`同样的商品已在订单 ${pen.text(other, 40)} 中支付过 ${pen.money(extra)}。`;
    return payable === undefined
      ? pen.words`已扣款 ${pen.money(captured)}，其中多付 ${pen.money(extra)}。`
      : pen.words`应付 ${pen.money(payable)}，已扣款 ${pen.money(captured)}，多付 ${pen.money(extra)}。`;
  },
  'PAY.MISMATCH': (pen, it) => {
    const [paid, payable, difference] = [it.money('paid'), it.money('payable'), it.money('difference')];
    if (paid === undefined) return undefined;
    const problem = it.text('problem');
    if (problem === 'other_currency')
      return pen.words`实付 ${pen.money(paid)}，但订单币种为 ${pen.text(it.text('orderCurrency') ?? '–', 8)}。`;
    if (problem === 'unknown_order') return pen.words`收到 ${pen.money(paid)}，但没有对应的订单。`;
    if (payable === undefined || difference === undefined) return undefined;
    const by = pen.money({ ...difference, amount: Math.abs(difference.amount) });
    return difference.amount < 0
      ? pen.words`应付 ${pen.money(payable)}，实付 ${pen.money(paid)}，少付 ${by}。`
      : pen.words`应付 ${pen.money(payable)}，实付 ${pen.money(paid)}，多付 ${by}。`;
  },
  'PAY.DISPUTE': (pen, it) => {
    const [disputed, dueByAt, reason] = [it.money('disputed'), it.number('dueByAt'), it.text('reason')];
    if (disputed === undefined && dueByAt === undefined) return undefined;
    const what = disputed === undefined ? pen.ours('一笔支付') : pen.money(disputed);
    const why = reason === undefined ? pen.ours('') : pen.words`（${pen.text(reason.replaceAll('_', ' '), 60)}）`;
    return dueByAt === undefined
      ? pen.words`客户对 ${what} 提出争议${why}。`
      : pen.words`客户对 ${what} 提出争议${why}，举证截止 ${pen.time(dueByAt)}。`;
  },
  'PAY.REFUND_FAILED': (pen, it) => {
    const refund = it.money('refund');
    if (refund === undefined) return undefined;
    return it.text('status') === 'failed'
      ? pen.words`退款 ${pen.money(refund)} 失败。`
      : pen.words`退款 ${pen.money(refund)} 至今未到账。`;
  },
} satisfies Sentences;
