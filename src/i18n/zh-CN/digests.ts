import type { DigestWords } from '../words/digest-words.ts';

/** The digest, in Simplified Chinese. */
export const digests = {
  titles: { today: '今日至今', yesterday: '日报', week: '最近七天' },
  summary: (pen, title, date, opened, solved, open) =>
    pen.words`${pen.ours(title)} ${pen.text(date, 40)}：新增 ${opened}，解决 ${solved}，未结 ${open}。`,
  flow: (pen, opened, solved, cleared, reopened) =>
    pen.words`新增 ${opened}，解决 ${solved}，自动恢复 ${cleared}，重新打开 ${reopened}`,
  quiet: '一切平静：没有新增，也没有未结的异常单。',
  openNow: (pen, open, unclaimed, overdue) => pen.words`未结 ${open}：待认领 ${unclaimed}，超时 ${overdue}`,
  ages: ['4 小时内', '4–24 小时', '1–3 天', '3 天以上'],
  byAge: '未结时长',
  bySeverity: '未结严重程度',
  byType: '按类型',
  typeLine: (pen, name, opened, open) => pen.words`${pen.text(name, 60)}：新增 ${opened}，未结 ${open}`,
  medians: '用时中位数',
  toClaim: (pen, spanMs) => pen.words`认领 ${pen.span(spanMs)}`,
  toSolve: (pen, spanMs) => pen.words`解决 ${pen.span(spanMs)}`,
  atStake: '涉及金额',
  refunded: '已退款',
  money: (pen, money) => pen.money(money),
  waiting: '待办归属',
  waitingLine: (pen, owner, cases, dueNextAt) => {
    const who = owner === undefined ? pen.ours('无人认领') : pen.person(owner);
    const what = pen.words`${who}：${cases} 个异常单`;
    return dueNextAt === undefined ? what : pen.words`${what}，最近到期 ${pen.time(dueNextAt)}`;
  },
  moreWaiting: (pen, count) => pen.words`另有 ${count} 人`,
  chartTitle: '新增与解决的异常单',
  opened: '新增',
  solved: '解决',
  cases: '异常单',
  zone: (pen, zone) => pen.words`日期与时刻以 ${pen.text(zone, 60)} 为准`,
} satisfies DigestWords;
