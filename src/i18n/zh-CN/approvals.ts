import type { Signature } from '../../domain/case/approval.ts';
import { knownName } from '../name-of.ts';
import type { Pen } from '../pen.ts';
import type { ApprovalWords } from '../words/approval-words.ts';
import { catalogue } from './catalogue.ts';

/** Approvals, in Simplified Chinese. */
export const approvals = {
  asks: (pen, by) => pen.words`${pen.person(by)} 请您审批`,
  asksAgain: (pen, by) => pen.words`提醒：${pen.person(by)} 的申请仍在等您审批`,
  summary: (pen, id, by) => pen.words`${pen.person(by)} 请您审批 ${pen.ours(id)}`,
  remedy: (pen, { resolution, money }) => {
    const what = pen.ours(catalogue.resolutions[resolution]);
    return money === undefined ? what : pen.words`${what}，${pen.money(money)}`;
  },
  reason: (pen, note) => (note === '' ? pen.words`未填写理由` : pen.words`“${pen.text(note, 240)}”`),
  given: (pen, sums) =>
    sums.length === 0
      ? pen.words`该订单近 30 天没有其他退款或补偿`
      : pen.words`该订单近 30 天已退款或补偿：${pen.join(
          sums.map((sum) => pen.money(sum)),
          '、',
        )}`,
  waits: (pen, missing, until) => pen.words`等待${sayRoles(pen, missing)}审批，至 ${pen.time(until)}`,
  signed: (pen, by, at) => pen.words`${pen.person(by)} 于 ${pen.time(at)} 批准`,
  rejected: (pen, by, at, note) => pen.words`${pen.person(by)} 于 ${pen.time(at)} 驳回：“${pen.text(note, 240)}”`,
  expired: (pen, at) => pen.words`已于 ${pen.time(at)} 超时，无人批准`,
  withdrawn: (pen, by, at) => pen.words`${pen.person(by)} 于 ${pen.time(at)} 撤回申请`,
  ask: '询问',
  confirm: { title: '确认批准？', yes: '批准' },
  forms: {
    reject: '驳回',
    ask: '先询问',
    asked: '等待审批',
    send: '发送',
    rejectMeans: '申请的内容不会执行，申请人会在异常单的讨论串里看到您的理由。',
    askMeans: '申请人会在异常单的讨论串里看到您的问题，审批继续等待。',
    question: '问题',
  },
  wasAsked: (pen, people, missing, until) =>
    people.length === 0
      ? pen.words`此方案须由${sayRoles(pen, missing)}审批，有效期至 ${pen.time(until)}。团队中有权限的人可在卡片上批准，结果会在异常单的讨论串里通知您。`
      : pen.words`此方案须由${sayRoles(pen, missing)}审批，有效期至 ${pen.time(until)}。已私信：${pen.join(
          people.map((id) => pen.person(id)),
          '、',
        )}。结果会在异常单的讨论串里通知您。`,
  toldApproved: (pen, to, by) =>
    pen.words`${pen.person(to)}：${pen.join(
      by.map((id) => pen.person(id)),
      '、',
    )} 已批准，正在执行。`,
  toldRejected: (pen, to, by, note) =>
    pen.words`${pen.person(to)}：${pen.person(by)} 已驳回：“${pen.text(note, 240)}”。请选择其他处理方案。`,
  toldExpired: (pen, to) =>
    pen.words`${pen.person(to)}：审批超时，无人批准，未执行任何操作。请重新申请或选择其他处理方案。`,
  toldQuestion: (pen, to, by, note) =>
    pen.words`${pen.person(to)}：${pen.person(by)} 审批前询问：“${pen.text(note, 400)}”`,
  toldNobody: (pen, to, missing) =>
    pen.words`${pen.person(to)}：此方案须由${sayRoles(pen, missing)}审批，但团队中没有其他人有此角色。请联系管理员指定审批人。`,
  hint: (pen, from, high, before) => {
    const lead =
      high === undefined
        ? pen.words`退款满 ${pen.money(from)} 须由组长审批。`
        : pen.words`退款满 ${pen.money(from)} 须由组长审批，满 ${pen.money(high)} 须由经理和财务审批。`;
    return before === undefined ? lead : pen.words`${lead}近 30 天内的 ${pen.money(before)} 一并计入。`;
  },
  hintAlways: '此订单的退款一律须由组长审批：之前已有退款，或该币种未设限额。',
} satisfies ApprovalWords;

/** The least of the roles that can give each signature. */
function sayRoles<T extends string>(pen: Pen<T>, needs: readonly Signature[]): T {
  return pen.join(
    needs.map(([role = 'admin']) => {
      const name = pen.ours(knownName(catalogue.roles, role) ?? role);
      return role === 'handler' ? pen.words`另一位${name}` : name;
    }),
    '和',
  );
}
