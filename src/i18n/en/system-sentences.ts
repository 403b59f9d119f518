import { isExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Sentences } from '../sentence.ts';
import { exceptions } from './exceptions.ts';

/** Findings about sources, channels and many orders at once. */
export const systemSentences = {
  'SYS.UNMAPPED_STATUS': (pen, it) => {
    const [source, type, status] = [it.text('source'), it.text('type'), it.text('status')];
    if (source !== undefined && status !== undefined)
      return pen.words`${pen.text(source, 60)} sends the status “${pen.text(status, 60)}”, which Ordermend does not know.`;
    if (source === undefined || type === undefined) return undefined;
    return pen.words`${pen.text(source, 60)} sends “${pen.text(type, 60)}”, which Ordermend does not know.`;
  },
  'SYS.STUCK_STATE': (pen, it) => {
    const [status, statusAt, days] = [it.text('status'), it.number('statusAt'), it.number('businessDays')];
    if (status === undefined || statusAt === undefined || days === undefined) return undefined;
    return pen.words`The order has been “${pen.text(status.replaceAll('_', ' '), 40)}” since ${pen.time(statusAt)}; ${days} business days are usual at most.`;
  },
  'SYS.FEED_SILENT': (pen, it) => {
    const [source, heardAt, gap] = [it.text('source'), it.number('heardAt'), it.number('usualGapMs')];
    if (source === undefined || heardAt === undefined || gap === undefined) return undefined;
    return pen.words`Nothing has come from ${pen.text(source, 60)} since ${pen.time(heardAt)}; it is usually quiet for ${pen.span(gap)} at most.`;
  },
  'PAY.CHANNEL_FAILURE': (pen, it) => {
    const [method, tried, failed, usual] = [
      it.text('method'),
      it.number('tried'),
      it.number('failed'),
      it.number('usualRate'),
    ];
    if (method === undefined || tried === undefined || failed === undefined) return undefined;
    const said = pen.words`${failed} of the last ${tried} payments by ${pen.text(method, 40)} failed`;
    return usual === undefined ? pen.words`${said}.` : pen.words`${said}; usually ${percent(usual)} % do.`;
  },
  'SYS.MASS_INCIDENT': (pen, it) => {
    const overflow = it.number('overflow');
    if (overflow !== undefined)
      return pen.words`More cases come than this channel can take one by one; ${overflow} of them have no card of their own. Take the most pressing with /cases next.`;
    const [cases, code, common] = [it.number('cases'), it.text('code'), it.list('common')];
    if (cases === undefined || code === undefined) return undefined;
    const name = pen.text(isExceptionCode(code) ? exceptions.types[code].name : code, 60);
    const said = pen.words`${cases} cases of “${name}” came close together`;
    return common === undefined
      ? pen.words`${said}.`
      : pen.words`${said}; they have in common: ${pen.text(common.join(', '), 120)}.`;
  },
} satisfies Sentences;

function percent(share: number): number {
  return Math.round(share * 1_000) / 10;
}
