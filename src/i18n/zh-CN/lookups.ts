import type { LookupWords } from '../words/lookup-words.ts';
import { catalogue } from './catalogue.ts';

/** Answers of /order, /cases and /case. In Simplified Chinese. */
export const lookups = {
  order: {
    summary: (pen, number, stage, cases) =>
      pen.words`订单 ${pen.text(number, 40)}：${pen.ours(stage)}，${cases === 0 ? pen.ours('没有异常单') : pen.words`${cases} 个异常单`}。`,
    placed: (pen, at) => pen.words`下单时间 ${pen.time(at)}`,
    customer: '客户',
    items: '商品',
    payments: '支付',
    parcels: '包裹',
    cases: '异常单',
    payment: (pen, method, state, amount, at) => {
      const what = method === undefined ? pen.ours('支付') : pen.text(method, 40);
      const money = amount === undefined ? what : pen.words`${what} ${pen.money(amount)}`;
      return pen.words`${money}：${pen.text(state, 40)} ${pen.time(at)}`;
    },
    parcel: (pen, carrier, tracking, state, at) => {
      const by = carrier === undefined ? pen.ours('包裹') : pen.text(carrier, 40);
      const what = tracking === undefined ? by : pen.words`${by} ${pen.text(tracking, 60)}`;
      return at === undefined
        ? pen.words`${what}：${pen.text(state, 40)}`
        : pen.words`${what}：${pen.text(state, 40)} ${pen.time(at)}`;
    },
    eta: (pen, at) => pen.words`预计 ${pen.time(at)}`,
    promised: (pen, at) => pen.words`承诺在 ${pen.time(at)} 前送达`,
    nothingPaid: '尚无支付记录',
    nothingShipped: '尚无包裹记录',
    noCases: '没有异常单，看起来一切正常。',
    severalTitle: (pen, count, query) => pen.words`有 ${count} 个订单与“${pen.text(query, 60)}”相符`,
    several: '有多个订单相符，请用 /order 加其中一个订单号查询。',
    moreMatches: (pen, count) => pen.words`另有 ${count} 个，请输入更精确的内容`,
  },
  list: {
    titles: {
      mine: '您负责的异常单',
      open: '待认领的异常单',
      due: '即将到期的异常单',
      waiting: '等待他方回应的异常单',
      search: '找到的异常单',
    },
    count: (pen, total) => pen.words`${total} 个异常单`,
    none: {
      mine: '您目前没有异常单。用 /cases 待处理 查看待认领的，或用 /cases 下一个 处理最紧急的一单。',
      open: '没有待认领的异常单，做得好。',
      due: '没有即将到期的异常单。',
      waiting: '没有等待客户、承运商或同事回应的异常单。',
      search: '没有相符的异常单，请减少或更换关键词。',
    },
    shownOf: (pen, shown, total) => pen.words`共 ${total} 个，显示最紧急的 ${shown} 个`,
    owner: (pen, owner) => (owner === undefined ? pen.words`无人认领` : pen.words`由 ${pen.person(owner)} 负责`),
    searched: (pen, query) => pen.words`搜索“${pen.text(query, 60)}”`,
  },
  case: {
    why: '判定依据',
    seen: '系统所见',
    severity: (pen, severity, factors) =>
      factors.length === 0
        ? pen.words`${pen.ours(severity)}，为该类型的默认级别`
        : pen.words`${pen.ours(severity)}，调高原因：${pen.join(
            factors.map((factor) => pen.ours(catalogue.factors[factor])),
            '、',
          )}`,
    priority: (pen, priority, deadlineAt) =>
      deadlineAt === undefined
        ? pen.words`优先级 ${pen.ours(priority)}，依据严重程度；没有已知的截止时间`
        : pen.words`优先级 ${pen.ours(priority)}，依据严重程度与截止时间 ${pen.time(deadlineAt)}`,
    foundBy: (pen, detector) => {
      if (detector === 'rules') return pen.words`由 Ordermend 规则发现`;
      if (detector === 'person') return pen.words`由人员上报`;
      return pen.words`由 ${pen.text(detector.replace(/^external:/, ''), 60)} 发现`;
    },
    stillTrue: '按最新数据仍然成立',
    noLongerTrue: '按最新数据已不成立',
    department: (pen, department) => pen.words`可请${pen.ours(department)}部门协助`,
    openCard: '打开卡片',
  },
} satisfies LookupWords;
