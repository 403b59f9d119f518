import type { Sentences } from '../sentence.ts';
import { customerSentences } from './customer-sentences.ts';
import { goodsSentences } from './goods-sentences.ts';
import { parcelSentences } from './parcel-sentences.ts';
import { paymentSentences } from './payment-sentences.ts';
import { systemSentences } from './system-sentences.ts';

/** Every finding that a rule of ours can tell. */
export const sentences = {
  ...paymentSentences,
  ...parcelSentences,
  ...goodsSentences,
  ...customerSentences,
  ...systemSentences,
} satisfies Sentences;
