import { isLive } from '../../domain/case/case.ts';
import { knownName } from '../name-of.ts';
import { typeName } from '../type-name.ts';
import type { CardWords } from '../words/card-words.ts';
import { catalogue } from './catalogue.ts';
import { exceptions } from './exceptions.ts';
import { remedyReasons } from './remedy-reasons.ts';

/** Why a case ended that no person ended. */
const BY_ITSELF: Readonly<Record<string, string>> = {
  cleared: '无人认领前已恢复正常',
  merged: '已并入其他异常单',
  withdrawn: '已由其他异常单涵盖，或规则已停用',
};

/** The lines of a card, in Simplified Chinese. */
export const cards = {
  summary: (pen, it) => {
    const what = pen.words`${pen.ours(it.id)}：${pen.text(typeName(exceptions, it.code), 60)}（${pen.ours(catalogue.severities[it.severity])}）`;
    const where = it.order === undefined ? pen.ours('') : pen.words`，订单 ${pen.text(it.order, 40)}`;
    const money = it.value === undefined ? pen.ours('') : pen.words`，涉及 ${pen.money(it.value)}`;
    const status = pen.ours(catalogue.statuses[it.status]);
    const who =
      it.owner === undefined || !isLive(it.status) ? status : pen.words`${status}，由 ${pen.person(it.owner)} 负责`;
    return pen.words`${what}${where}${money}；${who}。`;
  },
  order: (pen, number) => pen.words`订单 ${pen.text(number, 40)}`,
  atStake: (pen, money) => pen.words`涉及 ${pen.money(money)}`,
  since: (pen, at) => pen.words`始于 ${pen.time(at)}`,
  seen: (pen, atLeast) => pen.words`已出现 ${atLeast} 次以上`,
  reopened: (pen, times) => (times === 1 ? pen.words`曾重新打开` : pen.words`曾重新打开 ${times} 次`),
  due: {
    follow_up: (pen, at) => pen.words`跟进时间 ${pen.time(at)}`,
    deadline: (pen, at) => pen.words`截止 ${pen.time(at)}`,
    claim: (pen, at) => pen.words`须在 ${pen.time(at)} 前认领`,
    contact: (pen, at) => pen.words`须在 ${pen.time(at)} 前联系客户`,
    solve: (pen, at) => pen.words`须在 ${pen.time(at)} 前解决`,
    task: (pen, at) => pen.words`部门应在 ${pen.time(at)} 前答复`,
    approval: (pen, at) => pen.words`审批将于 ${pen.time(at)} 失效`,
    wake: (pen, at) => pen.words`暂缓至 ${pen.time(at)}`,
    woken: (pen, at) => pen.words`${pen.time(at)} 起恢复处理`,
  },
  unowned: '尚无人认领',
  owned: (pen, owner) => pen.words`由 ${pen.person(owner)} 负责`,
  waiting: (pen, reason, until) => {
    const what =
      reason === 'snoozed'
        ? pen.ours(catalogue.waitingReasons.snoozed)
        : pen.words`等待${pen.ours(catalogue.waitingReasons[reason])}`;
    return until === undefined ? what : pen.words`${what}，至 ${pen.time(until)}`;
  },
  alsoOnOrder: '同一订单还有：',
  cutOff: (pen, at) => pen.words`承运商截单 ${pen.timeLeft(at)}`,
  belongsTo: (pen, id) => pen.words`归入 ${pen.text(id, 20)}：集中出现`,
  members: (pen, live, claimed) =>
    claimed === 0
      ? pen.words`仍有 ${live} 个异常单未结`
      : pen.words`仍有 ${live} 个异常单未结，其中 ${claimed} 个已认领`,
  member: (pen, it) => {
    const which =
      it.order === undefined ? pen.ours(it.id) : pen.words`${pen.ours(it.id)} 订单 ${pen.text(it.order, 40)}`;
    const due = it.deadlineAt === undefined ? which : pen.words`${which}，截止 ${pen.time(it.deadlineAt)}`;
    return it.owner === undefined ? due : pen.words`${due}，由 ${pen.person(it.owner)} 负责`;
  },
  concerned: (pen, orders, more) =>
    more
      ? pen.words`未支付订单：${pen.text(orders.join('、'), 400)} 等`
      : pen.words`未支付订单：${pen.text(orders.join('、'), 400)}`,
  flapping: (pen, times) => pen.words`半小时内反复出现和消失 ${times} 次，平静之前保持打开`,
  ruleOff: '其规则已停用；如无需再处理，请关闭',
  followUp: (pen, at, note) =>
    note === '' ? pen.words`跟进 ${pen.time(at)}` : pen.words`跟进 ${pen.time(at)}：“${pen.text(note, 160)}”`,
  more: (pen, count) => pen.words`另有 ${count} 项`,
  recovered: (pen, at) => pen.words`自 ${pen.time(at)} 起似乎已恢复正常，如您同意请关闭`,
  ended: (pen, it) => {
    const status = pen.ours(catalogue.statuses[it.status]);
    const when = it.at === undefined ? status : pen.words`${status} ${pen.time(it.at)}`;
    const how = it.ending === undefined ? BY_ITSELF[it.status] : catalogue.endings[it.ending];
    return how === undefined ? when : pen.words`${when}：${pen.ours(how)}`;
  },
  handledBy: (pen, owner) => pen.words`经办 ${pen.person(owner)}`,
  cause: (pen, cause) => pen.words`原因：${pen.ours(catalogue.causes[cause])}`,
  remedy: (pen, it) => {
    const what = pen.ours(catalogue.resolutions[it.resolution]);
    const money = it.money === undefined ? what : pen.words`${what} ${pen.money(it.money)}`;
    const state = pen.ours(catalogue.remedyStates[it.state]);
    const reason =
      it.reason === undefined
        ? state
        : pen.words`${state}（${pen.text(knownName(remedyReasons, it.reason) ?? it.reason, 80)}）`;
    const full = it.reference === undefined ? reason : pen.words`${reason}，凭证号 ${pen.text(it.reference, 40)}`;
    return pen.words`${money}：${full}`;
  },
  note: (pen, by, text) => pen.words`${pen.person(by)} 备注：“${pen.text(text, 160)}”`,
  recordOnly: '处理方案仅作记录，请在店铺后台操作',
  items: (pen, items) =>
    pen.join(
      items.map(({ title, quantity }) => pen.words`${quantity} × ${pen.text(title, 60)}`),
      '，',
    ),
} satisfies CardWords;
