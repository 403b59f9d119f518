import type { HomeWords } from '../words/home-words.ts';
import { next } from './next.ts';
import { own } from './own-settings.ts';

/** The Home tab, in Simplified Chinese. */
export const home = {
  mine: '您负责的异常单（按到期先后）',
  mineNone: '您目前没有异常单。可点击“下一单”处理最紧急的一单，或在下方认领。',
  board: '待认领（最紧急的在前）',
  boardNone: '没有待认领的异常单，做得好。',
  figures: (pen, mine, open, unclaimed) => pen.words`您负责 ${mine} 个，团队未结 ${open} 个，待认领 ${unclaimed} 个`,
  tips: '可以试试：/order 加订单号、/cases 下一个、/digest 今天、/ordermend 帮助。',
  buttons: {
    next: '下一单',
    settings: '我的设置',
    more: '查看全部',
    before: '上一页',
    after: '下一页',
  },
  pageTitles: { mine: '您负责的异常单', board: '待认领的异常单' },
  page: (pen, first, last, total) => pen.words`第 ${first} 至 ${last} 个，共 ${total} 个`,
  shownOf: (pen, shown, total) => pen.words`共 ${total} 个，显示 ${shown} 个`,
  waiting: {
    title: '等待您处理',
    approval: (pen, by, expiresAt) => pen.words`${pen.person(by)} 请您审批，${pen.time(expiresAt)} 前有效`,
    task: (pen, department, ask, dueAt) =>
      pen.words`请${pen.ours(department)}答复：“${pen.text(ask, 120)}”，期限 ${pen.time(dueAt)}`,
    followUp: (pen, dueAt, note, isOver) => {
      const when = isOver ? pen.words`已于 ${pen.time(dueAt)} 到期` : pen.words`将于 ${pen.time(dueAt)} 到期`;
      return note === '' ? pen.words`您的跟进${when}` : pen.words`您的跟进${when}：“${pen.text(note, 120)}”`;
    },
    handed: (pen, by) => pen.words`${pen.person(by)} 转派给您，请接受或拒绝接手`,
    more: (pen, count) => pen.words`另有 ${count} 项`,
  },
  team: {
    title: '团队现状',
    byStatus: (pen, open, claimed, waiting, verifying) =>
      pen.words`待认领 ${open} · 处理中 ${claimed} · 等待中 ${waiting} · 核实中 ${verifying}`,
    byPriority: (pen, counts) =>
      pen.join(
        counts.map(([priority, count]) => pen.words`${pen.ours(priority)}：${count}`),
        ' · ',
      ),
    unclaimedByAge: (pen, [fresh, day, days, old]) =>
      pen.words`待认领时长：4 小时内 ${fresh} · 1 天内 ${day} · 3 天内 ${days} · 更久 ${old}`,
    overdue: (pen, count) => (count === 0 ? pen.words`没有超时` : pen.words`*超时 ${count} 个*`),
    handlers: '各人负责数量',
    handler: (pen, owner, cases, dueAt) =>
      dueAt === undefined
        ? pen.words`${pen.person(owner)}：${cases} 个`
        : pen.words`${pen.person(owner)}：${cases} 个，最近到期 ${pen.time(dueAt)}`,
  },
  stranger: {
    noRole: '您在 Ordermend 中还没有角色，因此看不到订单和异常单。',
    whatFor:
      'Ordermend 监控店铺订单。出现问题的订单会成为异常单，并在团队频道发布卡片；由一人认领并处理，直到结果得到核实。',
    lookUp:
      '有了角色即可查询：输入 /order 加订单号、运单号、手机尾号或邮箱查订单，输入 /case 加编号查异常单。查看者只能查看，处理人可以认领并处理。',
    ask: (pen, whom) =>
      pen.words`如需角色，请联系 ${pen.join(
        whom.map((id) => pen.person(id)),
        '、',
      )}。`,
    askNobody: '如需角色，请联系公司里负责 Ordermend 的同事。',
  },
  next,
  own,
} satisfies HomeWords;
