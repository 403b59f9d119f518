import type { SettingWords } from '../words/setting-words.ts';

/** The settings in force, in Simplified Chinese. */
export const settings = {
  title: '当前设置',
  fromFile: (pen, file) => pen.words`以 ${pen.text(file, 80)} 为准，其中未写明的按默认值。`,
  byDefault: '没有配置文件，全部采用默认值。',
  someTeams: (pen, shown, total) => pen.words`共 ${total} 个团队，这里显示您担任组长的 ${shown} 个。`,
  named: (pen, name, value) => pen.words`${pen.ours(name)}：${value}`,
  between: '、',
  more: (pen, count) => pen.words`另有 ${count} 项`,
  none: '未指定',
  parts: {
    routes: '路由（按顺序取第一个符合的）',
    clocks: '时限',
    approvals: '审批',
    undo: '撤回',
    contact: '联系客户',
    departments: '部门',
    digests: '日报',
    rules: '规则',
    handlers: '处理人',
    leads: '组长',
    duty: '值班',
    hours: '工作时间',
    languages: '语言',
    cutOffs: '截单时间',
  },
  members: {
    channel: '频道内所有正式成员',
    people: (pen, count) => pen.words`指定的 ${count} 人`,
    group: (pen, id) => pen.words`用户组 ${pen.text(id, 40)}`,
  },
  languages: { en: '英文', 'zh-CN': '中文' },
  weekdays: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
  days: (pen, from, to, spans) => {
    const day = pen.ours(
      from === to ? settings.weekdays[from] : `${settings.weekdays[from]}至${settings.weekdays[to]}`,
    );
    return pen.words`${day} ${pen.text(spans.join(' / '), 80)}`;
  },
  always: '全天候',
  holidays: (pen, calendar) => pen.words`按 ${pen.text(calendar, 20)} 节假日`,
  nightDuty: '夜间有人值守',
  facts: {
    code: '类型',
    family: '大类',
    severity: '严重程度',
    priority: '优先级',
    currency: '货币',
    channel: '销售渠道',
    country: '国家',
    tier: '客户等级',
  },
  posts: { card: '发卡片', queue: '进待处理列表', digest: '只进日报' },
  otherwise: '其余异常单',
  clocks: { claim: '认领', contact: '告知客户', solve: '解决' },
  businessDays: (pen, count) => pen.words`${count} 个工作日`,
  counted: { always: '有夜间值守的团队全天候计时', business: '按工作时间计时' },
  limits: {
    refund: (pen, from) => pen.words`退款达 ${pen.money(from)} 须组长批准`,
    refundHigh: (pen, from) => pen.words`达 ${pen.money(from)} 须经理和财务批准`,
    compensate: (pen, from) => pen.words`补偿达 ${pen.money(from)} 须组长批准`,
    reship: (pen, from) => pen.words`重新发货达 ${pen.money(from)} 须组长批准`,
    cancel: (pen, from) => pen.words`取消订单达 ${pen.money(from)} 须组长批准`,
  },
  usualLimits: (pen, currencies) => pen.words`${currencies} 种货币采用默认额度`,
  unnamedLimits: (pen, expiresMs) =>
    pen.words`未列出的货币或涉及金额的方案一律须组长批准。审批申请 ${pen.span(expiresMs)}后失效。`,
  undo: (pen, windowMs, holdMs) =>
    pen.words`操作后 ${pen.span(windowMs)}内可以撤回；对外发送的内容为此等待 ${pen.text(`${holdMs / 1_000}`)} 秒`,
  contact: (pen, spacingMs, mostPerDay, quietFrom, quietUntil) =>
    pen.words`两次联系至少间隔 ${pen.span(spacingMs)}，每天最多 ${mostPerDay} 次；客户当地 ${pen.text(quietFrom)} 至 ${pen.text(quietUntil)} 不致电、不发短信`,
  signed: (pen, shop) => pen.words`署名“${pen.text(shop, 80)}”`,
  shows: { text: '显示客户来信内容（已脱敏）', intent: '只显示客户意图' },
  digest: (pen, at, zone) => pen.words`${pen.text(at)}（${pen.text(zone, 60)}）`,
  digestOfAll: '含全部异常单',
  differ: { monitor: '仅观察', off: '停用', changed: '参数有调整' },
  rulesAsTheyCome: '全部按默认设置运行',
  howTo: '配置文件在启动时读取。规则详情：/ordermend 规则；个人设置：/ordermend 我的设置。',
} satisfies SettingWords;
