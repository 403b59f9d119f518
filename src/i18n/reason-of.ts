import { isExceptionCode } from '../domain/catalogue/exception-types.ts';
import type { PersonId } from '../domain/ids.ts';
import { readEvidence } from './read-evidence.ts';
import type { Sentence, Sentences } from './sentence.ts';
import { typeMeaning } from './type-name.ts';
import type { ContactWords } from './words/contact-words.ts';
import type { ExceptionWords } from './words/exception-words.ts';
import type { ReasonWords } from './words/reason-words.ts';
import type { ReportWords } from './words/report-words.ts';

/**
 * Tells why there is a case: by what a person reported or the customer wrote, else by the sentence of its type, else by the sender's summary,
 * else by what the type means.
 */
export function reasonOf(
  sentences: Sentences,
  exceptions: ExceptionWords,
  reported: ReportWords['reason'],
  wrote: ContactWords['wrote'],
): ReasonWords['reason'] {
  const table: Readonly<Record<string, Sentence>> = sentences;
  return (pen, code, evidence) => {
    const it = readEvidence(evidence);
    const [by, note] = [it.text('reportedBy'), it.text('note')];
    if (by !== undefined && note !== undefined) return reported(pen, by as PersonId, note);
    const intent = it.text('intent');
    if (intent !== undefined && Object.hasOwn(evidence, 'message')) return wrote(pen, intent, it.text('message') ?? '');
    const told = isExceptionCode(code) ? table[code]?.(pen, it) : undefined;
    if (told !== undefined) return told;
    const summary = it.text('summary');
    return summary === undefined ? pen.ours(typeMeaning(exceptions, code)) : pen.text(summary, 200);
  };
}
