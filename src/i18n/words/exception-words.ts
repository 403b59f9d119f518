import type { ExceptionCode } from '../../domain/catalogue/exception-types.ts';

/** Name and meaning of every exception type, the names as domain.md 3 and 15 have them. */
export interface ExceptionWords {
  readonly types: Readonly<Record<ExceptionCode, { readonly name: string; readonly meaning: string }>>;
  /** An `X.…` code of another program's alert. */
  readonly foreign: { readonly name: string; readonly meaning: string };
}
