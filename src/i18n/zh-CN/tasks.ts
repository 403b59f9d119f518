import type { TaskWords } from '../words/task-words.ts';
import { catalogue } from './catalogue.ts';

/** Tasks to departments, in Simplified Chinese. */
export const tasks = {
  titles: { ask: '部门协助', answer: '答复' },
  submits: { ask: '发出', answer: '答复' },
  fields: {
    department: '部门',
    ask: '需要协助的事项',
    kind: '答复形式',
    due: '答复时限',
    wait: '等待期间',
    answer: '答复',
  },
  hints: {
    ask: '部门会在其频道中看到这段话，附订单信息和异常单链接。',
    wait: '收到答复或时限已到时，异常单恢复处理。',
    number: '请填写数字，例如 12 或 12.5。',
  },
  kinds: { text: '文字说明', yes_no: '是或否', date: '日期', number: '数字' },
  yesNo: { yes: '是', no: '否' },
  waitOption: '异常单等待部门答复',
  asked: '已发出的协助请求',
  takeBack: '撤回',
  takenBack: (pen, id) => pen.words`${pen.ours(id)} 的协助请求已撤回，部门可以看到。`,
  notYours: (pen, department) =>
    pen.words`这是发给${pen.ours(catalogue.departments[department])}的请求：该部门频道的正式成员均可答复，访客须有相应角色。`,
  notANumber: '这不是数字，请按 12 或 12.5 的格式填写。',
  summary: (pen, department, ask) =>
    pen.words`请${pen.ours(catalogue.departments[department])}协助：${pen.text(ask, 160)}`,
  call: (pen, department) => pen.words`请${pen.ours(catalogue.departments[department])}协助答复`,
  until: (pen, at) => pen.words`请于 ${pen.time(at)} 前答复`,
  askedBy: (pen, by) => pen.words`由 ${pen.person(by)} 发出`,
  answer: '答复',
  answered: (pen, by, at, answer) => pen.words`${pen.person(by)} 已于 ${pen.time(at)} 答复：“${pen.text(answer, 240)}”`,
  withdrawn: '已撤回，无需答复。',
  overdue: (pen, department, at) =>
    pen.words`${pen.ours(catalogue.departments[department])}：答复时限 ${pen.time(at)} 已过，仍在等待答复。`,
  toOwner: {
    answered: (pen, department, ask, answer) =>
      pen.words`${pen.ours(catalogue.departments[department])}已答复“${pen.text(ask, 160)}”：“${pen.text(answer, 240)}”`,
    overdue: (pen, department, at, ask) =>
      pen.words`${pen.ours(catalogue.departments[department])}未在 ${pen.time(at)} 前答复“${pen.text(ask, 160)}”。请再次催问，或不等答复继续处理。`,
  },
  doneWhen: '出现以下情况时自动完成',
  doneWhenHint: '出现该情况时 Ordermend 会自动标记完成，否则到时提醒您。',
  line: {
    open: (pen, department, at, ask) =>
      pen.words`已请${pen.ours(catalogue.departments[department])}协助，时限 ${pen.time(at)}：“${pen.text(ask, 120)}”`,
    answered: (pen, department, answer) =>
      pen.words`${pen.ours(catalogue.departments[department])}答复：“${pen.text(answer, 160)}”`,
  },
} satisfies TaskWords;
