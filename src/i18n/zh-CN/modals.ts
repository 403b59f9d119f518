import type { ModalWords } from '../words/modal-words.ts';

/** Forms, in Simplified Chinese. */
export const modals = {
  titles: {
    resolve: '处理',
    follow_up: '跟进',
    assign: '转派',
    note: '备注',
    close: '关闭',
    reopen: '重新打开',
    waive: '免核实',
    confirm: '请确认',
    more: '异常单',
    why: '判定依据',
  },
  submits: {
    resolve: '确定处理',
    follow_up: '安排跟进',
    assign: '转派',
    note: '保存',
    close: '关闭异常单',
    reopen: '重新打开',
    waive: '免核实',
    confirm: '确认',
  },
  cancel: '取消',
  back: '返回',
  done: '完成',
  choose: '请选择…',
  fields: {
    resolution: '处理方案',
    payment: '支付',
    lines: '商品行',
    amount: '金额',
    cause: '根本原因',
    note: '备注',
    due: '时间',
    assignee: '负责人',
  },
  hints: {
    lines: '不勾选则为整个订单。',
    amount: (pen, currencies) =>
      pen.words`仅用于退款，币种 ${pen.text(currencies, 40)}，例如 12.50。留空则退还全部可退金额。`,
    note: '团队可见，客户不可见。',
    due: '到时会在异常单的消息列中提醒您。',
    assignee: '会在异常单的消息列中通知对方。',
    firstLines: (pen, shown) => pen.words`此处只能选择前 ${shown} 行。不勾选则为整个订单。`,
    hiddenPayments: '部分支付无法在此选择，请在店铺后台退款。',
  },
  groups: {
    executed: '由店铺执行，Ordermend 核实',
    recorded: '仅记录：请在店铺后台处理',
    ending: '无需处理方案',
  },
  effectsOff: '尚未连接可执行操作的店铺：所有处理方案仅作记录，请在店铺后台处理。',
  paymentOption: (pen, method, captured, refundable) =>
    captured === undefined
      ? pen.words`${pen.text(method, 30)}，可退 ${pen.money(refundable)}`
      : pen.words`${pen.text(method, 24)} ${pen.money(captured)}，可退 ${pen.money(refundable)}`,
  noPayment: '支付',
  nothingPossible: '此异常单已无法再进行任何操作。',
  confirm: {
    refund: (pen, money, payment) => pen.words`确定向 ${pen.text(payment, 60)} 退款 ${pen.money(money)} 吗？`,
    reship: (pen, items) => pen.words`确定重新发货：${pen.text(items, 200)} 吗？`,
    final: '将立即请求店铺执行，且无法撤销。',
    yes: (pen, money) => pen.words`退款 ${pen.money(money)}`,
    yesReship: '重新发货',
  },
} satisfies ModalWords;
