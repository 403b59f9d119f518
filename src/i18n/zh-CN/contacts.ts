import { knownName } from '../name-of.ts';
import type { ContactWords } from '../words/contact-words.ts';
import { catalogue } from './catalogue.ts';

const { contactChannels: ways, contactOutcomes, resolutions } = catalogue;

/** Talking with customers, in Simplified Chinese. */
export const contacts = {
  title: '联系客户',
  send: '发送',
  log: '记录',
  stages: {
    detected: '告知已发现问题',
    options: '请客户选择',
    action_taken: '告知已处理',
    delay: '告知延迟',
    closed: '告知已办结',
  },
  fields: {
    channel: '联系方式',
    template: '模板',
    body: '内容',
    new_date: '新日期',
    amount: '金额',
    outcome: '联系结果',
    note: '备注',
    next: '下次联系',
  },
  hints: {
    body: (pen, language) => pen.words`以客户使用的${pen.ours(language)}撰写，可自行修改。`,
    script: '供您通话或发送时参考，Ordermend 不会代为发送。',
    newDate: '按客户看到的写法填写，使用客户的语言。',
    amount: '请带上币种，按客户看到的写法填写。',
    recorded: (pen, way) =>
      pen.words`尚未接通${pen.ours(ways[way])}，Ordermend 不会代为发送：请自行联系，并在此记录结果。`,
    goesOut: (pen, seconds) =>
      seconds === 0 ? pen.words`将立即发送。` : pen.words`将在 ${seconds} 秒后发送，此前可用“撤回”取消。`,
  },
  languages: { en: '英文', 'zh-CN': '中文' },
  noOrder: '此异常单不针对单个订单，没有可联系的客户。',
  nobody: '没有任何可联系该客户的方式。',
  closed: {
    no_address: (pen, way) => pen.words`${pen.ours(ways[way])}：订单中没有相应的联系方式`,
    opted_out: (pen, way) => pen.words`${pen.ours(ways[way])}：客户不希望以此方式被联系`,
    later: (pen, way, at) => pen.words`${pen.ours(ways[way])}：${pen.time(at)} 起可以联系`,
  },
  log3: '最近的联系',
  attempt: (pen, way, outcome, at) =>
    pen.words`${pen.text(knownName(ways, way) ?? way, 30)}，${pen.text(knownName(contactOutcomes, outcome) ?? outcome, 60)}，${pen.time(at)}`,
  noAttempts: '尚未联系过客户。',
  next: (pen, way, at) => pen.words`若无人应答，建议 ${pen.time(at)} 以${pen.ours(ways[way])}再次联系。`,
  exhausted: '若无人应答，已没有其他联系方式。',
  planIt: '安排为跟进',
  nextNote: (pen, way) => pen.words`以${pen.ours(ways[way])}联系客户`,
  unknownVariables: (pen, names) => pen.words`无法识别 ${pen.text(names, 120)}，请从内容中删去。`,
  valueMissing: '内容中用到了它：请在此填写，或修改内容。',
  anyShop: '客户服务部',
  failed: (pen, way, reason) => {
    const said = pen.words`给客户的${pen.ours(ways[way])}未能送达`;
    return reason === ''
      ? pen.words`${said}，请换一种方式联系。`
      : pen.words`${said}：“${pen.text(reason, 200)}”。请换一种方式联系。`;
  },
  heard: (pen, owner, messages) => {
    const said = messages === 1 ? pen.words`客户来信了。` : pen.words`客户来信 ${messages} 次。`;
    return owner === undefined ? pen.words`此异常单尚无人认领，${said}` : pen.words`${pen.person(owner)}，${said}`;
  },
  said: (pen, intent, text) =>
    text === ''
      ? pen.words`${pen.ours(knownName(catalogue.intents, intent) ?? catalogue.intents.other)}；请在收件处查看原文`
      : pen.words`${pen.ours(knownName(catalogue.intents, intent) ?? catalogue.intents.other)}：“${pen.text(text, 400)}”`,
  chose: (pen, resolution, text) => {
    const said = pen.words`客户选择：${pen.ours(resolutions[resolution])}`;
    return text === '' ? said : pen.words`${said}（“${pen.text(text, 400)}”）`;
  },
  choseButton: (pen, resolution) => pen.words`客户选择：${pen.ours(resolutions[resolution])}`,
  consent: (pen, resolution, at) =>
    pen.words`客户已于 ${pen.time(at)} 选择“${pen.ours(resolutions[resolution])}”，该来信会随处理方案保存。`,
  wrote: (pen, intent, text) => {
    const said = pen.words`客户来信（${pen.ours(knownName(catalogue.intents, intent) ?? catalogue.intents.other)}）`;
    return text === '' ? said : pen.words`${said}：“${pen.text(text, 200)}”`;
  },
  which: {
    title: '这封来信关于哪个订单？',
    from: (pen, from, at) => pen.words`${pen.text(from, 80)} 于 ${pen.time(at)} 来信，未注明订单，而该客户有多个订单。`,
    order: (pen, number, what) =>
      what === ''
        ? pen.words`订单 ${pen.text(number, 40)}`
        : pen.words`订单 ${pen.text(number, 40)} · ${pen.text(what, 120)}`,
    choose: '就是这个',
    placed: (pen, by, order, caseId) =>
      caseId === undefined
        ? pen.words`${pen.person(by)}：来信关于订单 ${pen.text(order, 40)}，无需建立异常单。`
        : pen.words`${pen.person(by)}：来信关于订单 ${pen.text(order, 40)}，已归入 ${pen.text(caseId, 20)}。`,
    already: '已有人指明该来信所属的订单。',
    notAllowed: '只有处理此团队异常单的人员可以指明订单。',
    gone: '该来信或订单已不存在。',
  },
} satisfies ContactWords;
