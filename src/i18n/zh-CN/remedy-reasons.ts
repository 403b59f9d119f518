import type { RemedyReason } from '../words/remedy-reasons.ts';

/** Reasons of ours for a remedy's state, in Simplified Chinese. */
export const remedyReasons: Readonly<Record<RemedyReason, string>> = {
  not_refundable: '目前可退金额不足',
  disputed: '该支付已产生争议',
  captured: '该预授权已请款',
  voided: '该预授权此前已撤销',
  already_held: '订单已在暂扣中',
  no_hold: '该暂扣已不存在',
  order_cancelled: '订单已取消',
  handed_over: '已有包裹发出',
  delivered: '包裹已签收',
  facts_changed: '订单情况已有变化',
  part_before_refused: '前一步被拒绝',
  fulfilment_not_requested: '已放行，仍须重新发起履约请求',
  'refund failed': '支付渠道退款失败',
  'no such remedy': '处理方案已不存在',
  'no EFFECTS_URL is set': '尚未连接店铺',
};

/** What to do after each of them, in Simplified Chinese. */
export const remedyNowWhat: Readonly<Record<RemedyReason, string>> = {
  not_refundable: '未向店铺发送任何请求。请查看期间已退的款项，然后减少金额或不再退款，重新处理。',
  disputed: '未向店铺发送任何请求。请先应对争议，这笔款项由银行裁定。',
  captured: '未向店铺发送任何请求。请改为退款。',
  voided: '未向店铺发送任何请求，也无需再处理。',
  already_held: '未向店铺发送任何请求，也无需再处理：订单已暂扣。',
  no_hold: '未向店铺发送任何请求。请确认订单是否继续履约，然后处理此异常单。',
  order_cancelled: '未向店铺发送任何请求。请确认是否需要退款，然后处理此异常单。',
  handed_over: '未向店铺发送任何请求。请拦截包裹，或等包裹退回。',
  delivered: '未向店铺发送任何请求。请与客户安排退货，或选择其他处理方案。',
  facts_changed: '未向店铺发送任何请求。请查看订单后重新处理。',
  part_before_refused: '这一步未发送给店铺。请查看前一步，然后重新处理。',
  fulfilment_not_requested: '请在店铺后台重新发起履约请求。',
  'refund failed': '客户尚未收到退款。请在店铺后台以其他方式退款，然后处理此异常单。',
  'no such remedy': '未向店铺发送任何请求，请重新处理。',
  'no EFFECTS_URL is set': '未发送任何请求。请在店铺后台处理，然后处理此异常单。',
};
