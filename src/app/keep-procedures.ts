import type { CaseCode } from '../domain/catalogue/exception-types.ts';
import type { Tx } from './ports/store.ts';
import type { ProcedureBook } from './procedure-book.ts';

/**
 * Takes the procedures of this start into use, and answers the codes whose procedure changed. Those of the first start
 * count as known, so that nobody is asked to read what was always there.
 */
export function keepProcedures(tx: Tx, book: Pick<ProcedureBook, 'all'>, at: number): readonly CaseCode[] {
  const known = tx.procedures.isEmpty();
  const changed = book.all.filter((procedure) => tx.procedures.use(procedure, { at, known }));
  return known ? [] : changed.map(({ code }) => code);
}
