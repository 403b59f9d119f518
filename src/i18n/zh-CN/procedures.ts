import type { ProcedureWords } from '../words/procedure-words.ts';
import { customerSteps } from './procedures/customer-steps.ts';
import { logisticsSteps } from './procedures/logistics-steps.ts';
import { paymentSteps } from './procedures/payment-steps.ts';
import { productSteps } from './procedures/product-steps.ts';
import { systemSteps } from './procedures/system-steps.ts';

const stages = { confirm: '确认', contact: '联系', act: '处理', follow_up: '跟进' };
const given = { link: '链接', text: '说明', number: '数值' };

/** Procedures, in Simplified Chinese. */
export const procedures = {
  stages,
  steps: { ...paymentSteps, ...logisticsSteps, ...productSteps, ...customerSteps, ...systemSteps },
  progress: (pen, stage, done, total) => pen.words`${pen.ours(stages[stage])} ${done}/${total}`,
  checklist: {
    title: '处理清单',
    submit: '保存',
    lead: '必做步骤须在解决异常单之前完成；如需略过，请在解决时说明原因。',
    required: '必做',
    byItself: '系统已自动勾选',
    caution: (pen, text) => pen.words`⚠️ ${pen.text(text, 300)}`,
    evidence: (pen, kind, step) => pen.words`${pen.ours(given[kind])}：${pen.text(step, 80)}`,
    hints: {
      link: '请填写完整网址。',
      text: '简短说明，或便于查找的编号。',
      number: '填写数字，例如 12 或 12.50。',
    },
    nothing: '此异常单没有对应的操作流程。',
  },
  problems: {
    missing: '此步骤必须填写；如尚未完成，请取消勾选。',
    not_a_link: '这不是完整的网址。',
    not_a_number: '这不是数字，例如 12 或 12.50。',
  },
  missing: (pen, steps) =>
    pen.words`处理结果已核实。在清单中勾选以下必做步骤后，此异常单即告解决：${pen.join(
      steps.map((it) => pen.words`“${pen.text(it, 80)}”`),
      '、',
    )}。`,
  override: {
    title: '尚未完成的必做步骤',
    label: '略过这些步骤的原因',
    hint: '如先在清单中完成勾选，此处可留空。',
  },
  notice: {
    summary: (pen, type) => pen.words`“${pen.text(type, 60)}”的操作流程已更新`,
    ask: '请阅读并确认。',
    added: '新增',
    changed: '调整',
    removed: '取消',
    onlyOrder: '步骤不变，仅调整了顺序。',
    more: (pen, count) => pen.words`另有 ${count} 项`,
    confirm: '已阅读',
    confirmed: '已记录，谢谢。',
    already: '您之前已确认过。',
    outdated: '该流程又有更新，请阅读最新版本。',
  },
  waiting: {
    title: '已更新的操作流程',
    version: (pen, type, version, since) =>
      pen.words`${pen.text(type, 60)}（版本 ${pen.text(version, 20)}，自 ${pen.time(since)} 起）`,
    line: (pen, people, more) =>
      pen.words`尚未阅读：${pen.join(
        people.map((it) => pen.person(it)),
        '、',
      )}${more > 0 ? pen.words` 等另外 ${more} 人` : pen.ours('')}`,
    all: '所有人均已阅读',
    nobody: '目前没有需要阅读的流程更新。',
  },
} satisfies ProcedureWords;
