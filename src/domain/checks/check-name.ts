import { isMasked } from './is-masked.ts';
import { PLACEHOLDER_NAMES, PLACEHOLDER_WORDS } from './placeholder-names.ts';
import { sentText } from './sent-text.ts';
import { ABSENT, bad, GOOD, MASKED, PLATFORM, type Sent, type Verdict } from './verdict.ts';

/** What can be wrong with a name: nothing in it, a stand-in for one, only pictures, digits in it. */
export const NAME_PROBLEMS = ['empty', 'placeholder', 'emoji', 'digits'] as const;
export type NameProblem = (typeof NAME_PROBLEMS)[number];

// 李某某, 李xx, and initials alone: the source knows the name and keeps it to itself.
const WITHHELD = /^(?!某)\p{Script=Han}{1,2}(?:某{1,2}|[xX×]{1,3})$|^(?:\p{Lu}\.?\s*){1,3}$/u;
// 张三[1234], 张三(1234), 张三转1234: the marketplace adds the extension of a virtual number.
const EXTENSION = /^\D+(?:[[(（【［]\s*\d{3,6}\s*[\])）】］]|(?:转|分机|ext\.?)\s*\d{3,6})$/iu;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const ONE_LETTER_REPEATED = /^(\p{L})\1{2,}$/iu;
const ORDINAL = /(?<![\p{L}\d])\d{1,2}(?:st|nd|rd|th|º|ª)(?![\p{L}\d])/giu;
// Parcels go to companies, shops and pick-up points too, and these may be called 7-Eleven or 2号店.
const ORGANISATION =
  /\b(?:gmbh|ltd|limited|inc|llc|corp|company|co|group|store|shop|studio|hotel|team|room|unit|dept|ltda|sarl|bv|ag|kg|ug|eleven|m)\b\.?|公司|集团|店|厂|驿站|超市|中心|部|仓|校|学|医院|酒店|宾馆|号楼|班/iu;
const PLAIN = /^\p{L}[\p{L}\p{M}]+(?:[ .'’·-]{1,2}\p{L}[\p{L}\p{M}]*)*\.?$/u;

/** Judges a person's name; masked names and names with a platform's extension are unknown. */
export function checkName({ name }: { readonly name?: Sent }): Verdict<NameProblem> {
  if (name === undefined || name === null) return ABSENT;
  const text = sentText(name);
  if (text === '') return bad('empty');
  if (isMasked(text) || WITHHELD.test(text)) return MASKED;
  if (PLAIN.test(text)) return isPlaceholder(text) ? bad('placeholder') : GOOD;
  return checkOddName(text);
}

function checkOddName(text: string): Verdict<NameProblem> {
  if (EXTENSION.test(text)) return PLATFORM;
  if (!LETTER.test(text)) return bad(PICTURE.test(text) && !DIGIT.test(text) ? 'emoji' : 'placeholder');
  if (isPlaceholder(text.replace(/[\d\p{Extended_Pictographic}]/gu, '').trim())) return bad('placeholder');
  if (!DIGIT.test(text.replace(ORDINAL, ''))) return GOOD;
  return ORGANISATION.test(text) ? GOOD : bad('digits');
}

function isPlaceholder(text: string): boolean {
  const name = text.toLowerCase();
  if (PLACEHOLDER_NAMES.has(name) || ONE_LETTER_REPEATED.test(name)) return true;
  if (PLACEHOLDER_WORDS.has(name)) return true;
  return name.includes(' ') && name.split(/\s+/).every((word) => PLACEHOLDER_WORDS.has(word));
}
