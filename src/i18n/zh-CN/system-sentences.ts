import { isExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Sentences } from '../sentence.ts';
import { exceptions } from './exceptions.ts';

/** Findings about sources, channels and many orders at once. */
export const systemSentences = {
  'SYS.UNMAPPED_STATUS': (pen, it) => {
    const [source, type, status] = [it.text('source'), it.text('type'), it.text('status')];
    if (source !== undefined && status !== undefined)
      return pen.words`${pen.text(source, 60)} 发来了 Ordermend 不认识的状态“${pen.text(status, 60)}”。`;
    if (source === undefined || type === undefined) return undefined;
    return pen.words`${pen.text(source, 60)} 发来了 Ordermend 不认识的“${pen.text(type, 60)}”。`;
  },
  'SYS.STUCK_STATE': (pen, it) => {
    const [status, statusAt, days] = [it.text('status'), it.number('statusAt'), it.number('businessDays')];
    if (status === undefined || statusAt === undefined || days === undefined) return undefined;
    return pen.words`订单自 ${pen.time(statusAt)} 起一直处于“${pen.text(status, 40)}”状态；通常不超过 ${days} 个工作日。`;
  },
  'SYS.FEED_SILENT': (pen, it) => {
    const [source, heardAt, gap] = [it.text('source'), it.number('heardAt'), it.number('usualGapMs')];
    if (source === undefined || heardAt === undefined || gap === undefined) return undefined;
    return pen.words`自 ${pen.time(heardAt)} 起未再收到 ${pen.text(source, 60)} 的数据；通常间隔不超过 ${pen.span(gap)}。`;
  },
  'PAY.CHANNEL_FAILURE': (pen, it) => {
    const [method, tried, failed, usual] = [
      it.text('method'),
      it.number('tried'),
      it.number('failed'),
      it.number('usualRate'),
    ];
    if (method === undefined || tried === undefined || failed === undefined) return undefined;
    const said = pen.words`${pen.text(method, 40)} 渠道最近 ${tried} 笔支付中有 ${failed} 笔失败`;
    return usual === undefined ? pen.words`${said}。` : pen.words`${said}；通常失败率为 ${percent(usual)}%。`;
  },
  'SYS.MASS_INCIDENT': (pen, it) => {
    const overflow = it.number('overflow');
    if (overflow !== undefined)
      return pen.words`异常单来得太快，此频道无法逐一展示；其中 ${overflow} 个没有单独的卡片。请用 /cases 下一个 处理最紧急的一单。`;
    const [cases, code, common] = [it.number('cases'), it.text('code'), it.list('common')];
    if (cases === undefined || code === undefined) return undefined;
    const name = pen.text(isExceptionCode(code) ? exceptions.types[code].name : code, 60);
    const said = pen.words`短时间内集中出现 ${cases} 个“${name}”异常单`;
    return common === undefined
      ? pen.words`${said}。`
      : pen.words`${said}；共同点：${pen.text(common.join('，'), 120)}。`;
  },
} satisfies Sentences;

function percent(share: number): number {
  return Math.round(share * 1_000) / 10;
}
