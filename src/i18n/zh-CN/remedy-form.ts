import { nameOf } from '../name-of.ts';
import type { Pen } from '../pen.ts';
import type { PreviewPart, RemedyFormWords } from '../words/remedy-form-words.ts';
import { orders } from './orders.ts';

const FORMS = {
  coupon: '优惠券',
  credit: '店铺余额',
  points: '积分',
  gift: '赠品',
  shipping_fee: '运费',
} as const;

/** What the resolve form asks for a chosen remedy, in Simplified Chinese. */
export const remedyForm = {
  fields: {
    hold: '要放行的暂扣',
    parcel: '包裹',
    form: '补偿形式',
    expires: '有效期至',
    quantity: '每行数量',
    name: '姓名',
    email: '邮箱',
    phone: '电话',
    line1: '街道门牌',
    line2: '楼栋、单元、公司',
    district: '区县',
    city: '城市',
    region: '省份',
    postal_code: '邮编',
    tracking_number: '运单号',
    carrier: '承运商',
  },
  hints: {
    quantity: '留空则为订购的全部数量。',
    unchanged: '留空则保持不变。',
    expires: '留空则按店铺规则。',
    given: (pen, currency) => pen.words`币种 ${pen.text(currency, 8)}，例如 12.50。退款时留空则退还全部可退金额。`,
  },
  forms: FORMS,
  authorizedOption: (pen, method, authorized) =>
    pen.words`${pen.text(method, 24)}，预授权 ${pen.money(authorized)}，未请款`,
  holdOption: (pen, codes, heldAt) => pen.words`${pen.text(codes.join('、'), 50)}，自 ${pen.time(heldAt)} 起`,
  preview: (pen, parts) =>
    pen.words`按当前填写：${pen.join(
      parts.map((part) => sayPart(pen, part)),
      '',
    )}`,
  recordedOnly: '已连接的店铺都无法执行此方案：仅作记录，请在店铺后台处理。',
  submits: { refund: '确认退款', cancel: '确认取消订单', cancelRefund: '确认取消并退款', void: '确认撤销' },
  badValue: (pen, suggestion) =>
    suggestion === undefined
      ? pen.words`此内容有误，请核对。`
      : pen.words`此内容有误，是否应为“${pen.text(suggestion, 80)}”？`,
  expiresInPast: '该时间已过，请选择更晚的时间。',
  quantityFormat: '请填写不小于 1 的整数。',
} satisfies RemedyFormWords;

function sayPart<T extends string>(pen: Pen<T>, part: PreviewPart): T {
  switch (part.kind) {
    case 'payment.refund':
      return pen.words`向 ${pen.text(part.method === undefined ? '原支付' : nameOf(orders.paymentMethods, part.method), 40)} 退款 ${part.money === undefined ? pen.ours('') : pen.money(part.money)}${
        part.of === undefined ? pen.ours('') : pen.words`（共收款 ${pen.money(part.of)}）`
      }，无法撤销。`;
    case 'payment.void':
      return pen.words`撤销预授权${part.money === undefined ? pen.ours('') : pen.words` ${pen.money(part.money)}`}，无法恢复。`;
    case 'order.hold':
      return pen.words`暂扣订单，放行前不会发货。`;
    case 'order.release':
      return pen.words`放行暂扣；店铺可能仍须重新发起履约请求。`;
    case 'order.cancel':
      return pen.words`取消订单，无法恢复。`;
    case 'order.update':
      return pen.words`按所填内容更改订单。`;
    case 'shipment.create':
      return pen.words`发出 ${pen.join(
        (part.items ?? []).map(({ title, quantity }) => pen.words`${quantity} × ${pen.text(title, 60)}`),
        '、',
      )}。`;
    case 'shipment.intercept':
      return pen.words`召回包裹 ${pen.text(part.parcel ?? '', 60)}。`;
    case 'compensation.issue':
      return pen.words`以${pen.ours(FORMS[part.form ?? 'coupon'])}补偿 ${part.money === undefined ? pen.ours('') : pen.money(part.money)}。`;
    case 'message.send':
      return pen.words`联系客户。`;
  }
}
