import type { ActionWords } from '../words/action-words.ts';

/** What a person can do to or ask of a case, in Simplified Chinese. */
export const actions = {
  buttons: {
    claim: '认领',
    release: '退回待领',
    assign: '转派',
    resolve: '处理',
    follow_up: '跟进',
    note: '备注',
    waive: '免核实',
    close: '关闭',
    reopen: '重新打开',
    timeline: '历史记录',
    why: '判定依据',
    more: '更多…',
  },
  meanings: {
    claim: '由您负责此异常单，所有人都能看到。',
    release: '退回此异常单，任何处理人都可以认领。',
    assign: '转给其他人负责，并通知对方。',
    resolve: '选择处理方案；由店铺执行的方案须核实后才算解决。',
    follow_up: '到您选定的时间，在消息列中提醒。',
    note: '为异常单留下备注。',
    waive: '没有事件可以核实的方案，由您负责确认。',
    close: '异常单已处理完毕，无需再跟进。',
    reopen: '异常单其实尚未处理完毕。',
    timeline: '在消息列中列出异常单的全部经过。',
    why: '系统看到了什么，为何定为此严重程度。',
    more: '当前可以进行的全部操作。',
  },
} satisfies ActionWords;
