import type { RemedyReason } from '../words/remedy-reasons.ts';

/** Reasons of ours for a remedy's state, in Simplified Chinese. */
export const remedyReasons: Readonly<Record<RemedyReason, string>> = {
  not_refundable: '目前可退金额不足',
  'refund failed': '支付渠道退款失败',
  'no such remedy': '处理方案已不存在',
  'no EFFECTS_URL is set': '尚未连接店铺',
};
