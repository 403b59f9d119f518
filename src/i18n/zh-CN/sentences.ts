import type { Sentences } from '../sentence.ts';
import { customerSentences } from './customer-sentences.ts';
import { goodsSentences } from './goods-sentences.ts';
import { parcelSentences } from './parcel-sentences.ts';
import { paymentSentences } from './payment-sentences.ts';

/** Every finding that a rule of ours can tell. */
export const sentences = {
  ...paymentSentences,
  ...parcelSentences,
  ...goodsSentences,
  ...customerSentences,
  'SYS.UNMAPPED_STATUS': (pen, it) => {
    const [source, type] = [it.text('source'), it.text('type')];
    if (source === undefined || type === undefined) return undefined;
    return pen.words`${pen.text(source, 60)} 发来了 Ordermend 不认识的“${pen.text(type, 60)}”。`;
  },
} satisfies Sentences;
