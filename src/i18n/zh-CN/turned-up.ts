import type { TurnedUpWords } from '../words/turned-up-words.ts';
import { catalogue } from './catalogue.ts';

const INSTEAD = { reship: '已为客户补发', refund: '已向客户全额退款' } as const;

/** 失而复得的包裹。 */
export const turnedUp = {
  said: (pen, owner, { seenAt, delivered, instead }) => {
    const what = delivered
      ? pen.words`原包裹已送达（${pen.time(seenAt)}），而此前${pen.ours(INSTEAD[instead])}。`
      : pen.words`原包裹重新开始运输（${pen.time(seenAt)}），而此前${pen.ours(INSTEAD[instead])}。`;
    return owner === undefined ? what : pen.words`${pen.person(owner)}：${what}`;
  },
  question: '要拦截召回，还是留给客户？',
  recall: '拦截召回',
  takeBack: '请客户退回',
  leave: '留给客户',
  decided: (pen, by, resolution) => pen.words`${pen.person(by)} 已决定：${pen.ours(catalogue.resolutions[resolution])}`,
} satisfies TurnedUpWords;
