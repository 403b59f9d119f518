import { knownName } from '../name-of.ts';
import type { HealthWords } from '../words/health-words.ts';
import { catalogue } from './catalogue.ts';

/** How Ordermend is, in Simplified Chinese. */
export const health = {
  title: 'Ordermend 运行状况',
  states: { ok: '正常', degraded: '不稳定', down: '不可用', off: '未启用' },
  parts: {
    database: '数据库',
    events: '事件接收',
    detection: '异常检测',
    queue: '队列',
    slack: 'Slack',
    cards: '卡片',
    effects: '店铺执行',
    mail: '邮件',
  },
  allWell: '一切正常。',
  notWell: (pen, parts) => pen.words`有 ${parts} 个部分需要检查。`,
  figures: {
    events: (pen, count) => pen.words`已存储事件 ${count} 条`,
    orders: (pen, count) => pen.words`订单 ${count} 个`,
    liveCases: (pen, count) => pen.words`未结异常单 ${count} 个`,
    cardsBehind: (pen, count) => pen.words`待更新卡片 ${count} 张`,
    eventsWaiting: (pen, count) => pen.words`待检测事件 ${count} 条`,
    eventsRejected: (pen, count) => pen.words`30 天内拒收事件 ${count} 条`,
    eventsUnplaced: (pen, count) => pen.words`等待订单的事件 ${count} 条`,
    messagesUnplaced: (pen, count) => pen.words`30 天内无法归属的客户来信 ${count} 封`,
    effectsOpen: (pen, count) => pen.words`执行中的操作 ${count} 项`,
    effectsUnknown: (pen, count) => pen.words`结果未知的操作 ${count} 项`,
  },
  lastEvent: (pen, at) => pen.words`最近事件 ${pen.time(at)}`,
  heard: (pen, source, at) => pen.words`${source}：最近收到 ${pen.time(at)}`,
  neverHeard: (pen, source) => pen.words`${source}：已连接，尚未收到任何事件`,
  unplaced: (pen, from, intent, at) =>
    pen.words`无法归属的来信：${pen.text(from, 60)}，${pen.ours(knownName(catalogue.intents, intent) ?? catalogue.intents.other)}，${pen.time(at)}`,
  noEvents: '尚未收到任何事件。',
  runningSince: (pen, at) => pen.words`自 ${pen.time(at)} 起运行`,
} satisfies HealthWords;
