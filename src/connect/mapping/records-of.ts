import { type Expression, ExpressionError, type Scope } from './expression/compile-expression.ts';
import { given } from './functions/given.ts';

/** Contract 4: as many as a body of events holds. */
const MOST_RECORDS = 10_000;

/** What `records` names: a list of them, or a single one. Throws `ExpressionError` for none and for too many. */
export function recordsOf(records: Expression, scope: Scope): readonly unknown[] {
  const found = given(records(scope));
  if (found === undefined) throw new ExpressionError('records: the body has none');
  if (!Array.isArray(found)) return [found];
  if (found.length > MOST_RECORDS) throw new ExpressionError(`records: a body holds at most ${MOST_RECORDS}`);
  return found;
}
