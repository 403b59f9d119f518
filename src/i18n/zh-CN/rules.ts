import { typeName } from '../type-name.ts';
import type { RuleWords } from '../words/rule-words.ts';
import { exceptions } from './exceptions.ts';

/** Rules, in Simplified Chinese. */
export const rules = {
  title: '规则',
  summary: (pen, on, monitor, off) => pen.words`${on} 条规则启用，${monitor} 条仅观察，${off} 条停用。`,
  allOn: '所有规则均按默认设置运行。',
  names: { on: '启用，参数有调整', monitor: '仅观察', off: '停用' },
  rule: (pen, name, code) => pen.words`${pen.text(name, 60)}（${pen.text(code, 40)}）`,
  changed: (pen, params) => pen.words`已调整：${pen.text(params.join('、'), 300)}`,
  wouldOpen: (pen, cases, orders, days) =>
    cases === 0
      ? pen.words`最近 ${days} 天不会产生异常单`
      : pen.words`最近 ${days} 天本会产生 ${cases} 个异常单，涉及 ${orders} 个订单`,
  lastSeen: (pen, order, at) =>
    order === undefined
      ? pen.words`最近一次 ${pen.time(at)}：`
      : pen.words`最近一次 ${pen.time(at)}，订单 ${pen.text(order, 40)}：`,
  howTo: '规则在配置文件中设置：启用、仅观察或停用。',
  offTitle: '规则已停用',
  withdrawn: (pen, count, code) =>
    pen.words`已撤回 ${count} 个 ${pen.text(code, 40)}（${pen.text(typeName(exceptions, code), 60)}）异常单：规则已按配置停用`,
  kept: (pen, count) => pen.words`${count} 个仍由负责人处理`,
  offSummary: (pen, count) => pen.words`已撤回 ${count} 个异常单：规则已按配置停用。`,
} satisfies RuleWords;
