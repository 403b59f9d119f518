import type { CaseEvent } from '../../domain/case/event.ts';
import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import { knownName } from '../name-of.ts';
import type { Pen } from '../pen.ts';
import { remedyOf } from '../remedy-of.ts';
import { typeName } from '../type-name.ts';
import { isRemedyReason } from '../words/remedy-reasons.ts';
import type { ThreadWords } from '../words/thread-words.ts';
import { cards } from './cards.ts';
import { catalogue } from './catalogue.ts';
import { exceptions } from './exceptions.ts';
import { life } from './life.ts';
import { remedyNowWhat, remedyReasons } from './remedy-reasons.ts';
import { tasks } from './tasks.ts';

/** Reasons that Ordermend itself writes; a person's own words are quoted. */
const WHYS: Readonly<Record<string, string>> = {
  customer_wrote: '客户再次来信',
  turned_up: '原包裹再次出现',
  new_episode: '再次发生',
  evidence_changed: '出现新情况',
  target_ended: '并入的异常单已自行结束',
  climbed: '情况加重',
  effect_failed: '处理方案执行失败',
  hold: '店铺已暂扣该订单',
  agreed_date: '客户已同意延后日期',
  rule_off: '规则已停用',
};

/** What a clock of a case measures. */
const CLOCK_NAMES = { claim: '认领', contact: '首次联系客户', solve: '解决' } as const;

/** Why a case rests no longer. */
const WOKEN = {
  person: '恢复处理',
  time: '暂缓时间已到',
  condition: '等待的事情已发生',
} as const;

/** What stands in the thread of a card, in Simplified Chinese. */
export const threads = {
  history: (pen, id) => pen.words`${pen.ours(id)} 的历史记录`,
  earlier: (pen, count) => pen.words`另有较早的 ${count} 条记录未列出`,
  event: (pen, event) => sayEvent(pen, event),
  reminder: {
    summary: (pen, id, note) =>
      note === ''
        ? pen.words`${pen.ours(id)} 的跟进已到期`
        : pen.words`${pen.ours(id)} 的跟进已到期：${pen.text(note)}`,
    call: '您的跟进已到期',
    promised: (pen, note, by) => pen.words`${pen.person(by)} 的安排：“${pen.text(note, 240)}”`,
    onCase: '异常单',
    done: '已完成',
    later: '稍后提醒',
    open: '查看',
    doneBy: (pen, by, at) =>
      by === undefined ? pen.words`已于 ${pen.time(at)} 完成` : pen.words`${pen.person(by)} 已于 ${pen.time(at)} 完成`,
    movedTo: (pen, at) => pen.words`已改至 ${pen.time(at)}`,
  },
  assigned: (pen, to, by, note) =>
    note === ''
      ? pen.words`${pen.person(to)}，${pen.person(by)} 已将此异常单转派给您。`
      : pen.words`${pen.person(to)}，${pen.person(by)} 已将此异常单转派给您：“${pen.text(note, 240)}”`,
  risen: (pen, priority, deadlineAt) =>
    deadlineAt === undefined
      ? pen.words`此异常单的优先级已升为 ${pen.ours(catalogue.priorities[priority])}。`
      : pen.words`此异常单的优先级已升为 ${pen.ours(catalogue.priorities[priority])}，截止 ${pen.time(deadlineAt)}。`,
  effectOverdue: (pen, remedy) =>
    pen.words`“${pen.ours(remedy)}”至今未能核实。请在店铺后台查看，然后继续等待、另选处理方案或免核实。`,
  effectRefused: (pen, remedy, reason) => {
    const what = pen.words`“${pen.ours(remedy)}”未执行`;
    if (isRemedyReason(reason))
      return pen.words`${what}：${pen.ours(remedyReasons[reason])}。${pen.ours(remedyNowWhat[reason])}`;
    const why = reason === '' ? pen.ours('') : pen.words`：“${pen.text(reason, 200)}”`;
    return pen.words`${what}，店铺已拒绝${why}。请先在店铺后台排除原因后重新处理，或另选处理方案。`;
  },
  backlog: {
    title: '导入后的积压异常单',
    summary: (pen, total) => pen.words`导入时发现 ${total} 个异常单，均未发布卡片。`,
    lead: (pen, total, oldestAt) =>
      oldestAt === undefined
        ? pen.words`导入订单时已有 ${total} 个异常单成立。它们处于待认领状态，但没有发布卡片。`
        : pen.words`导入订单时已有 ${total} 个异常单成立，最早始于 ${pen.day(oldestAt)}。它们处于待认领状态，但没有发布卡片。`,
    byType: '按类型',
    bySeverity: '按严重程度',
    howToOpen: '用 /cases 待处理 列出，用 /cases 下一个 处理最紧急的一单；认领后卡片会发布到此频道。',
  },
} satisfies ThreadWords;

function sayEvent<T extends string>(pen: Pen<T>, event: CaseEvent): T {
  switch (event.type) {
    case 'opened':
      return event.owner === undefined
        ? pen.words`新建：${sayType(pen, event.detected.code)}`
        : pen.words`新建：${sayType(pen, event.detected.code)}，由 ${pen.person(event.owner)} 负责`;
    case 'occurred_again':
      return pen.words`再次出现`;
    case 'refreshed':
      return pen.words`数据已更新`;
    case 'raised':
      return pen.words`情况加重：由“${sayType(pen, event.from)}”变为“${sayType(pen, event.detected.code)}”`;
    case 'reclassified':
      return pen.words`类型变更：由“${sayType(pen, event.from)}”变为“${sayType(pen, event.detected.code)}”`;
    case 'reopened':
      return pen.words`重新打开${because(pen, event.why)}`;
    case 'turned_up':
      return event.found.delivered ? pen.words`原包裹最终已送达` : pen.words`原包裹重新开始运输`;
    case 'reprioritised':
      return pen.words`优先级变为 ${pen.ours(catalogue.priorities[event.priority])}`;
    case 'finding_ended':
      return pen.words`已不再出现`;
    case 'cleared':
      return pen.words`已恢复正常，无人认领，自动结束`;
    case 'recovered':
      return pen.words`似乎已恢复正常`;
    case 'withdrawn':
      return pen.words`撤销${because(pen, event.why)}`;
    case 'flapping':
      return pen.words`反复出现和消失 ${event.times} 次；平静之前保持打开，最早至 ${pen.time(event.until)}`;
    case 'calmed':
      return pen.words`已平静一段时间`;
    case 'rule_off':
      return pen.words`规则已停用，仍由负责人处理`;
    case 'claim_shortened':
      return pen.words`认领时限提前至 ${pen.time(event.claim[1])}`;
    case 'clock_reached':
      return pen.words`${pen.ours(CLOCK_NAMES[event.clock])}：时限已过 ${event.stage}%`;
    case 'grouped':
      return pen.words`归入 ${pen.text(event.parent, 20)}：集中出现`;
    case 'ungrouped':
      return pen.words`恢复单独处理`;
    case 'claimed':
      return pen.words`认领`;
    case 'released':
      return pen.words`退回待领`;
    case 'assigned':
      return pen.words`转派给 ${pen.person(event.to)}${quoted(pen, event.note)}`;
    case 'accepted':
      return pen.words`接手`;
    case 'declined':
      return pen.words`拒绝接手，退回转派人${quoted(pen, event.note)}`;
    case 'escalated':
      return pen.words`升级处理，请组长协助${quoted(pen, event.note)}`;
    case 'confirmed':
      return pen.words`确认异常属实${quoted(pen, event.note)}`;
    case 'retyped':
      return pen.words`更改类型：由“${sayType(pen, event.from)}”改为“${sayType(pen, event.code)}”${quoted(pen, event.note)}`;
    case 'severity_set':
      return pen.words`严重程度调整为${pen.ours(catalogue.severities[event.to])}${quoted(pen, event.note)}`;
    case 'waited':
      return event.waiting.until === undefined
        ? pen.words`等待${pen.ours(catalogue.waitingReasons[event.waiting.reason])}${quoted(pen, event.note)}`
        : pen.words`等待${pen.ours(catalogue.waitingReasons[event.waiting.reason])}，最迟至 ${pen.time(event.waiting.until)}${quoted(pen, event.note)}`;
    case 'woken':
      return event.condition === undefined || event.why !== 'condition'
        ? pen.words`${pen.ours(WOKEN[event.why])}`
        : pen.words`${pen.ours(WOKEN.condition)}：${pen.ours(life.conditions[event.condition])}`;
    case 'contact_begun':
      return pen.words`开始联系客户`;
    case 'contacted':
      return event.contact.outcome === undefined
        ? pen.words`联系客户：${pen.ours(catalogue.contactChannels[event.contact.channel])}${quoted(pen, event.contact.note ?? '')}`
        : pen.words`联系客户：${pen.ours(catalogue.contactChannels[event.contact.channel])}，${pen.ours(catalogue.contactOutcomes[event.contact.outcome])}${quoted(pen, event.contact.note ?? '')}`;
    case 'contact_changed':
      return event.outcome === undefined
        ? pen.words`给客户的消息：${pen.ours(catalogue.contactStates[event.state])}${quoted(pen, event.reason ?? '')}`
        : pen.words`给客户的消息：${pen.ours(catalogue.contactOutcomes[event.outcome])}`;
    case 'message_heard':
      return event.consent === undefined
        ? pen.words`客户来信（${pen.ours(knownName(catalogue.intents, event.intent) ?? catalogue.intents.other)}）${quoted(pen, event.text)}`
        : pen.words`客户选择了“${pen.ours(catalogue.resolutions[event.consent.resolution])}”${quoted(pen, event.text)}`;
    case 'task_asked':
      return pen.words`请${pen.ours(catalogue.departments[event.task.department])}协助，期限 ${pen.time(event.task.dueAt)}${quoted(pen, event.task.ask)}`;
    case 'task_answered':
      return pen.words`部门答复${quoted(pen, knownName(tasks.yesNo, event.answer) ?? event.answer)}`;
    case 'task_withdrawn':
      return pen.words`撤回部门协助请求`;
    case 'steps_done':
      return pen.words`处理清单：已完成 ${event.steps.length} 步`;
    case 'steps_overridden':
      return pen.words`略过 ${event.steps.length} 个必做步骤${quoted(pen, event.note)}`;
    case 'approval_asked':
      return pen.words`提交审批，有效期至 ${pen.time(event.approval.expiresAt)}`;
    case 'asked_back':
      return pen.words`审批人询问 ${pen.person(event.to)}${quoted(pen, event.note)}`;
    case 'approved':
      return pen.words`批准${quoted(pen, event.note)}`;
    case 'rejected':
      return event.expired === true ? pen.words`审批超时未决` : pen.words`驳回${quoted(pen, event.note)}`;
    case 'merged':
      return pen.words`并入 ${pen.text(event.into, 20)}${quoted(pen, event.note)}`;
    case 'split':
      return pen.words`取消合并${quoted(pen, event.note)}`;
    case 'undone':
      return pen.words`撤回：${pen.ours(knownName(life.steps, event.what) ?? life.anyStep)}`;
    case 'revealed':
      return pen.words`查看了客户联系方式${quoted(pen, event.reason)}`;
    case 'noted':
      return pen.words`备注${quoted(pen, event.text)}`;
    case 'remedy_added':
      return pen.words`处理方案：${cards.remedy(pen, remedyOf(event.remedy))}${quoted(pen, event.remedy.note)}`;
    case 'remedy_changed':
      return pen.words`处理方案${pen.ours(catalogue.remedyStates[event.state])}${quoted(pen, knownName(remedyReasons, event.reason ?? '') ?? event.reason ?? '')}`;
    case 'solved':
      return pen.words`已解决：${pen.ours(catalogue.endings[event.ending])}${quoted(pen, event.note ?? '')}`;
    case 'closed':
      return pen.words`关闭：${pen.ours(catalogue.endings[event.ending])}${quoted(pen, event.note ?? '')}`;
    case 'follow_up_planned':
      return pen.words`安排跟进，时间 ${pen.time(event.followUp.dueAt)}${quoted(pen, event.followUp.note)}`;
    case 'follow_up_reminded':
      return pen.words`跟进到期，已提醒`;
    case 'follow_up_moved':
      return pen.words`跟进改至 ${pen.time(event.dueAt)}`;
    case 'follow_up_done':
      return event.seen === undefined
        ? pen.words`跟进已完成`
        : pen.words`跟进自动完成：${pen.ours(life.conditions[event.seen])}`;
  }
}

function sayType<T extends string>(pen: Pen<T>, code: CaseCode): T {
  return pen.text(typeName(exceptions, code), 60);
}

function because<T extends string>(pen: Pen<T>, why: string): T {
  const known = knownName(WHYS, why);
  if (known !== undefined) return pen.words`：${pen.ours(known)}`;
  if (Object.hasOwn(exceptions.types, why)) return pen.words`：已由“${sayType(pen, why as CaseCode)}”涵盖`;
  return quoted(pen, why);
}

function quoted<T extends string>(pen: Pen<T>, text: string): T {
  return text === '' ? pen.ours('') : pen.words`：“${pen.text(text, 160)}”`;
}
