import type { LifeWords } from '../words/life-words.ts';
import { catalogue } from './catalogue.ts';

/** What a case waits for, as the end of “as soon as …”. */
const CONDITIONS = {
  reply: '客户回复',
  scan: '承运商有新的扫描记录',
  stock: '商品到货',
  refund: '退款到账',
} as const;

/** The life cycle of a case, in Simplified Chinese. */
export const life = {
  outcomes: {
    confirmed: '异常属实',
    false_positive: '误报',
    duplicate: '与其他异常单重复',
    other_type: '属于其他类型',
  },
  conditions: CONDITIONS,
  titles: {
    confirm: '确认异常',
    snooze: '等待',
    escalate: '升级处理',
    severity: '严重程度',
    merge: '合并',
    split: '取消合并',
    decline: '拒绝接手',
  },
  submits: {
    confirm: '保存',
    snooze: '暂缓处理',
    escalate: '请组长协助',
    severity: '调整',
    merge: '合并',
    split: '取消合并',
    decline: '退回',
  },
  fields: {
    outcome: '核查结果',
    code: '类型',
    target: '同一订单的其他异常单',
    target_id: '或填写其他异常单编号',
    until: '等到',
    condition: '或一旦',
    severity: '严重程度',
  },
  hints: {
    code: '仅用于“属于其他类型”。团队、流程和可选方案随类型变更。',
    target: '例如 EX-1042。此单结束，由另一单继续处理。',
    duplicate: '仅用于“重复”，例如 EX-1042。留空则直接按重复关闭。',
    latest: (pen, deadlineAt) => pen.words`最迟 ${pen.time(deadlineAt)}，即下一个截止时间。`,
    noDeadline: '目前没有截止时间，可任选时间。',
    condition: '无论何时，只要发生就自动恢复处理。',
    severity: (pen, now) => pen.words`目前为${pen.ours(catalogue.severities[now])}。`,
  },
  errors: {
    codeMissing: '请选择实际的类型。',
    targetMissing: '请选择异常单，或填写编号。',
  },
  caseOption: (pen, id, type) => pen.words`${pen.text(id, 20)} ${pen.text(type, 50)}`,
  card: {
    wakes: (pen, condition) => pen.words`一旦${pen.ours(CONDITIONS[condition])}即恢复处理`,
    confirmed: (pen, by, at) => pen.words`${pen.person(by)} 于 ${pen.time(at)} 确认属实`,
    retyped: (pen, by) => pen.words`类型由 ${pen.person(by)} 更改`,
    severitySet: (pen, by, from, to, note) => {
      const [was, is] = [from, to].map((it) => pen.ours(catalogue.severities[it]));
      const said = pen.words`${pen.person(by)} 将严重程度由${was ?? pen.ours('')}调为${is ?? pen.ours('')}`;
      return note === '' ? said : pen.words`${said}：“${pen.text(note, 120)}”`;
    },
    escalated: (pen, by, note) => pen.words`${pen.person(by)} 已请组长协助：“${pen.text(note, 120)}”`,
    handed: (pen, by) => pen.words`由 ${pen.person(by)} 转派，尚未接受`,
    heard: (pen, intent) => pen.words`客户来信：${pen.ours(intent)}`,
    mergedInto: (pen, id) => pen.words`已并入 ${pen.text(id, 20)} 继续处理`,
    undone: (pen, by, what) => pen.words`${pen.person(by)} 已撤回：${pen.ours(what)}`,
  },
  steps: {
    claimed: '认领',
    released: '退回待领',
    assigned: '转派',
    accepted: '接受转派',
    declined: '拒绝接手',
    escalated: '升级处理',
    confirmed: '确认异常',
    retyped: '更改类型',
    severity_set: '调整严重程度',
    waited: '暂缓处理',
    woken: '恢复处理',
    contacted: '联系客户',
    task_asked: '请部门协助',
    task_answered: '部门答复',
    task_withdrawn: '撤回协助请求',
    steps_done: '处理清单',
    approved: '批准',
    rejected: '驳回',
    merged: '合并',
    split: '取消合并',
    noted: '备注',
    remedy_added: '处理方案',
    solved: '解决',
    closed: '关闭',
    reopened: '重新打开',
    follow_up_planned: '安排跟进',
    follow_up_moved: '推迟跟进',
    follow_up_done: '完成跟进',
  },
  anyStep: '上一步操作',
  undone: (pen, what) => pen.words`已撤回：${pen.ours(what)}。异常单恢复到之前的状态。`,
  thread: {
    woken: (pen, owner, why, condition) => {
      const because =
        why === 'time' || condition === undefined
          ? pen.ours('等待时间已到')
          : pen.ours(
              { reply: '客户已回复', scan: '承运商有新的扫描记录', stock: '商品已到货', refund: '退款已到账' }[
                condition
              ],
            );
      const said = pen.words`此异常单恢复处理：${because}。`;
      return owner === undefined ? said : pen.words`${pen.person(owner)}：${said}`;
    },
    escalated: (pen, leads, by, note) => {
      const said = pen.words`${pen.person(by)} 请组长协助：“${pen.text(note, 240)}”`;
      if (leads.length === 0) return said;
      const called = pen.join(
        leads.map((lead) => pen.person(lead)),
        ' ',
      );
      return pen.words`${called}：${said}`;
    },
    declined: (pen, to, by, note) =>
      pen.words`${pen.person(to)}：${pen.person(by)} 无法接手，异常单退回给您：“${pen.text(note, 240)}”`,
    movedTo: '已转至',
    goesOnWith: (pen, id) => pen.words`此异常单已并入 ${pen.text(id, 20)} 继续处理。`,
  },
} satisfies LifeWords;
