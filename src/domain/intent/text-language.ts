import type { ModelLanguage } from './intents.ts';

/** Language of a customer's text as far as a model exists for it; `unknown` for other scripts and for no words at all. */
export type TextLanguage = ModelLanguage | 'unknown';

/** A Chinese character says about as much as a short word; a customer who mixes is read in the language that says more. */
const HAN_PER_WORD = 1.5;

/** Tells Chinese from English by the script that carries more of the text. Other languages in Latin letters pass as English here. */
export function textLanguage(text: string): TextLanguage {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const latin = count(/\p{Script=Latin}+/gu);
  const foreign = count(/(?![\p{Script=Han}\p{Script=Latin}])\p{L}+/gu);
  if (foreign >= han + latin) return 'unknown';
  return han / HAN_PER_WORD >= latin ? 'zh' : 'en';
}
