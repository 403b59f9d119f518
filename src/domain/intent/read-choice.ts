import { answerText } from './answer-text.ts';
import { AFTER_CHOICE, BEFORE_CHOICE, BEFORE_NUMBER, BEFORE_WORDS, DOUBT, NUMBER_WORDS } from './choice-words.ts';

/** One numbered option as it was offered in a mail, e.g. 1, 退款, refund; several words when customers have several for it. */
export interface ChoiceOption {
  readonly number: number;
  readonly words: { readonly en: OptionWords; readonly zh: OptionWords };
}
type OptionWords = string | readonly string[];

/** A sign that ends the choice itself; what follows is another sentence. */
const END = /^\s*(?:[.。．、,，!！;；:：)）\]】~～…\n]+|$)/u;

/**
 * The option that a reply chooses by beginning with its number or its word; undefined for anything unclear, which a
 * person reads. Doubts, conditions, questions, refusals and a second option make a reply unclear.
 */
export function readChoice<Option extends ChoiceOption>(text: string, options: readonly Option[]): Option | undefined {
  const answer = plain(answerText(text));
  const begun = answer.replace(/^[\s#"'“”「(（[【*•-]+/u, '').replace(BEFORE_CHOICE, '');
  const read = readNumber(begun) ?? readWord(begun, options);
  if (read === undefined) return undefined;
  const chosen = options.filter((it) => it.number === read.number);
  const [option] = chosen;
  if (option === undefined || chosen.length > 1) return undefined;
  const rest = afterOwnWords(read.rest, option);
  if (rest === undefined || DOUBT.test(rest)) return undefined;
  return options.some((it) => it !== option && isNamed(rest, it)) ? undefined : option;
}

interface Read {
  readonly number: number;
  readonly rest: string;
}

/** One width, lower case, keycap emoji and ① as digits, and no pictures that say nothing. */
function plain(text: string): string {
  return text
    .replace(/\u20e3|\ufe0f|\u200d/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[👍🙏😊🙂✅]/gu, '')
    .trim();
}

function readNumber(text: string): Read | undefined {
  const bare = text.replace(BEFORE_NUMBER, '').replace(/^[(（[【#]\s*/u, '');
  const [digits] = /^\d+(?![\d.,:/-]*\d)/.exec(bare) ?? [];
  if (digits !== undefined) return { number: Number(digits), rest: bare.slice(digits.length) };
  const [word] = /^(?:[一二三四五六七八九]|[a-z]+)/u.exec(bare) ?? [];
  const number = word === undefined ? undefined : NUMBER_WORDS[word];
  if (word === undefined || number === undefined) return undefined;
  return { number, rest: bare.slice(word.length).replace(/^\s+(?:one|option|choice)(?!\p{L})/u, '') };
}

function readWord(text: string, options: readonly ChoiceOption[]): Read | undefined {
  const bare = text.replace(BEFORE_WORDS, '');
  const [longest, next] = options
    .flatMap(({ number, words }) => wordsOf(words).map((word) => ({ number, word })))
    .filter(({ word }) => startsWithWord(bare, word))
    .sort((one, other) => other.word.length - one.word.length);
  if (longest === undefined) return undefined;
  const isShared = next !== undefined && next.word === longest.word && next.number !== longest.number;
  return isShared ? undefined : { number: longest.number, rest: bare.slice(longest.word.length) };
}

/** What is left when the choice ends well: directly, after the option's own words, or after a polite word. */
function afterOwnWords(rest: string, { words }: ChoiceOption): string | undefined {
  const unmarked = rest.replace(/^[\s.。．、,，:：)）\]】-]+/u, '');
  const own = wordsOf(words).find((word) => startsWithWord(unmarked, word));
  const left = (own === undefined ? rest : unmarked.slice(own.length)).replace(AFTER_CHOICE, '');
  return END.test(left) ? left : undefined;
}

function isNamed(text: string, { number, words }: ChoiceOption): boolean {
  const names = [String(number), ...Object.keys(NUMBER_WORDS).filter((word) => NUMBER_WORDS[word] === number)];
  const isNumbered = names.some((name) => new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(text));
  return isNumbered || wordsOf(words).some((word) => text.includes(word));
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !(/[a-z]$/.test(word) && /^[\p{Script=Latin}\p{N}-]/u.test(text.slice(word.length)));
}

function wordsOf({ en, zh }: ChoiceOption['words']): readonly string[] {
  return [en, zh].flat().flatMap((word) => plain(word) || []);
}
