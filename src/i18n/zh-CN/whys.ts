import type { ExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Fact } from '../../domain/detection/look.ts';
import type { MutedBy } from '../../domain/detection/mute.ts';
import type { Pen } from '../pen.ts';
import { typeName } from '../type-name.ts';
import type { WhyWords } from '../words/why-words.ts';
import { catalogue } from './catalogue.ts';
import { exceptions } from './exceptions.ts';
import { whyClauses } from './why-clauses.ts';

const facts: WhyWords['facts'] = {
  payments: '支付记录',
  payable: '应付金额',
  items: '商品明细',
  address: '收货地址',
  phone: '电话',
  email: '邮箱',
  name: '姓名',
  postal_code: '邮编',
  shipments: '包裹',
  scans: '物流轨迹',
  tracking_number: '运单号',
  label_address: '面单地址',
  ship_promise: '承诺发货时间',
  delivery_promise: '承诺送达时间',
  stock: '库存',
  statuses: '订单状态',
  packing: '装箱明细',
  contacts: '联系记录',
};

const clauses: WhyWords['clauses'] = whyClauses;

const COUNTED = {
  failed_payments: '次支付失败',
  failed_contacts: '次联系失败',
  contact_channels: '种联系方式',
} as const;

/** Why there is a case of an order, and why there is none, in Simplified Chinese. */
export const whys = {
  title: (pen, order) => pen.words`订单 ${pen.text(order, 40)} 的规则判定`,
  summary: (pen, order, found, coming) =>
    pen.words`订单 ${pen.text(order, 40)}：${found} 项异常成立，${coming} 项若无进展将会成立。`,
  fine: '正常',
  exception: (pen, id) => (id === undefined ? pen.words`*异常成立*` : pen.words`*异常成立*，${pen.text(id, 20)}`),
  settled: (pen, id, by) =>
    by === undefined
      ? pen.words`已随 ${pen.text(id, 20)} 了结`
      : pen.words`${pen.person(by)} 已在 ${pen.text(id, 20)} 中了结`,
  muted: (pen, by) => pen.words`成立但静默：${muter(pen, by)}`,
  silenced: (pen, until, by, reason) =>
    pen.words`${pen.person(by)} 已设静默至 ${pen.time(until)}：“${pen.text(reason, 120)}”`,
  notYet: (pen, at) => pen.words`尚未成立，${pen.time(at)} 再次检查`,
  notJudged: (pen, missing) => pen.words`未判定，来源从未提供：${list(pen, missing)}`,
  masked: (pen, fields) => pen.words`未判定，平台已脱敏：${list(pen, fields)}`,
  judged: (pen, found) => pen.words`检查无误：${list(pen, found)}`,
  besides: {
    cancelled: '不适用：订单已取消',
    ended: '不适用：订单已结束',
    handed_over: '不适用：已交给承运商',
    not_owed: '不适用：尚无需发货',
    not_paid: '不适用：尚未付款',
    cash_on_delivery: '不适用：货到付款',
    covered: '正常：付款足以覆盖',
  },
  modes: { monitor: '仅观察', off: '已关闭' },
  ahead: (pen, { at, becomes }, code) => {
    if (becomes === 'exception') {
      const ends = clauses[code]?.ends;
      return ends === undefined
        ? pen.words`将于 ${pen.time(at)} 开单`
        : pen.words`将于 ${pen.time(at)} 开单，除非${pen.ours(ends)}`;
    }
    if (becomes === 'fine') return pen.words`将于 ${pen.time(at)} 自动恢复`;
    return pen.words`${pen.time(at)} 起升为${pen.ours(catalogue.severities[becomes])}`;
  },
  threshold: (pen, it) => {
    switch (it.kind) {
      case 'amount':
        return pen.words`差额超过 ${pen.money(it.limit)} 时开单；目前差额 ${pen.money(it.actual)}`;
      case 'count':
        return pen.words`满 ${it.limit} ${pen.ours(COUNTED[it.of])}时开单；目前 ${it.actual}`;
      case 'share':
        return pen.words`偏差超过 ${percent(it.limit)}% 时开单；目前偏差 ${percent(it.actual)}%`;
    }
  },
  opensWhen: (pen, code) => clause(pen, code, 'opens', (said) => pen.words`${said}时开单`),
  clearsWhen: (pen, code) => clause(pen, code, 'ends', (said) => pen.words`${said}后恢复`),
  looked: '检查了哪些数据',
  limits: '判定参数（设置中的规则部分）',
  nothingLooked: '来源没有提供可供检查的数据。',
  stub: (pen, until) =>
    pen.words`目前只收到与此订单有关的事件，订单本身尚未到达；${pen.time(until)} 起或订单到达后才会判定。`,
  noRule: (pen, code) =>
    pen.words`没有规则针对订单判定 ${pen.text(code, 40)}：这类异常单来自其他系统或人员上报，或者与单个订单无关。`,
  notACode: (pen, code) => pen.words`“${pen.text(code, 40)}”不是异常类型。以下类型会被判定：`,
  others: (pen, ids) =>
    pen.words`其他来源的同类异常单：${pen.join(
      ids.map((id) => pen.text(id, 20)),
      '、',
    )}`,
  ask: '查看某条规则的详情：/ordermend 为什么没有 1001 发货延迟',
  mutes: (pen, names) =>
    pen.words`在此订单上使以下异常静默：${pen.join(
      names.map((name) => pen.text(name, 60)),
      '、',
    )}`,
  mutesNothing: '没有使其他异常静默',
  facts,
  clauses,
} satisfies WhyWords;

function list<T extends string>(pen: Pen<T>, all: readonly Fact[]): T {
  return pen.join(
    all.map((fact) => pen.ours(facts[fact])),
    '、',
  );
}

function muter<T extends string>(pen: Pen<T>, by: MutedBy): T {
  if (by === 'hold') return pen.ours('商店已暂扣发货');
  if (by === 'agreed_date') return pen.ours('客户已同意延后日期');
  return pen.words`已由“${pen.text(typeName(exceptions, by), 60)}”说明`;
}

function clause<T extends string>(pen: Pen<T>, code: ExceptionCode, which: 'opens' | 'ends', say: (said: T) => T): T {
  const said = clauses[code];
  return said === undefined ? pen.ours('') : say(pen.ours(said[which]));
}

function percent(share: number): number {
  return Math.round(share * 1_000) / 10;
}
