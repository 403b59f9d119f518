import type { ExceptionCode } from '../domain/catalogue/exception-types.ts';
import type { Pen } from './pen.ts';
import type { EvidenceReader } from './read-evidence.ts';

/** Tells a finding from its evidence; `undefined` when what it tells of is not there. */
export type Sentence = <T extends string>(pen: Pen<T>, it: EvidenceReader) => T | undefined;

/** Sentences by type; types that only others find have none and are told by their summary or meaning. */
export type Sentences = Readonly<Partial<Record<ExceptionCode, Sentence>>>;
