import { type CaseCode, isExceptionCode } from '../domain/catalogue/exception-types.ts';
import type { ExceptionWords } from './words/exception-words.ts';

/** The name of an exception type; a foreign one is named with the sender's own code. */
export function typeName(words: ExceptionWords, code: CaseCode): string {
  return isExceptionCode(code) ? words.types[code].name : `${words.foreign.name} ${code}`;
}

/** What an exception type means, in a sentence. */
export function typeMeaning(words: ExceptionWords, code: CaseCode): string {
  return isExceptionCode(code) ? words.types[code].meaning : words.foreign.meaning;
}
