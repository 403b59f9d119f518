import { findCues } from './cues.ts';
import type { ModelLanguage } from './intents.ts';
import { plainText } from './plain-text.ts';

/** What a model sees of a text. */
export interface TextFeatures {
  /** Words and pairs of words (English) or one to three characters (Chinese), each once. */
  readonly pieces: ReadonlySet<string>;
  /** Cues by name, each with the customer's words for it. */
  readonly cues: ReadonlyMap<string, readonly string[]>;
}

/** A letter need not be longer to be understood; what follows is not looked at. */
const MOST_CHARACTERS = 4_000;

/** The features of a text; training and judging both take them from here. */
export function textFeatures(text: string, language: ModelLanguage): TextFeatures {
  const written = text.slice(0, MOST_CHARACTERS);
  const plain = plainText(written);
  const pieces = new Set(sentencesOf(plain).flatMap((part) => PIECES[language](part)));
  return { pieces, cues: new Map(findCues(plain, written).map(({ name, words }) => [name, words])) };
}

/** The sentences of a text, at the signs that end one; at most as much as a model reads. */
export function sentencesOf(text: string): readonly string[] {
  return text.slice(0, MOST_CHARACTERS).split(/[.!?;。！？；…\n]+/);
}

const PIECES: Readonly<Record<ModelLanguage, (part: string) => readonly string[]>> = {
  en: englishPieces,
  zh: chinesePieces,
};

function englishPieces(part: string): readonly string[] {
  const words = part.match(/\p{L}+|[#0@]/gu) ?? [];
  return words.flatMap((word, at) => [word, `${words[at - 1] ?? '^'} ${word}`, ...stemOf(word)]);
}

/** The beginning of a long word stands for its other forms, and for many a slip in its end. */
function stemOf(word: string): readonly string[] {
  return word.length > STEM ? [`${word.slice(0, STEM)}-`] : [];
}

const STEM = 5;

function chinesePieces(part: string): readonly string[] {
  return (part.match(/[\p{Script=Han}]+|[a-z]+|[#0@]/gu) ?? []).flatMap((run) =>
    /\p{Script=Han}/u.test(run) ? grams([...run]) : [run],
  );
}

function grams(letters: readonly string[]): readonly string[] {
  return letters.flatMap((_, at) => [1, 2, 3].map((length) => letters.slice(at, at + length).join('')));
}
