import { and, asc, desc, eq } from 'drizzle-orm';
import type { KeptProcedure, ProcedureStore } from '../../src/app/ports/procedure-store.ts';
import type { CaseCode } from '../../src/domain/catalogue/exception-types.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Procedure } from '../../src/domain/procedures/procedure.ts';
import type { Db } from './open-database.ts';
import { procedureConfirmations, procedures } from './procedure-schema.ts';

/** Versions of procedures and who has read them, over SQLite. */
export function createProcedureRows(db: Db): ProcedureStore {
  const nth = (code: string, offset: number) =>
    db
      .select()
      .from(procedures)
      .where(eq(procedures.code, code))
      .orderBy(desc(procedures.inUseSince))
      .limit(1)
      .offset(offset)
      .get();
  const inUse = (code: string) => keptOf(nth(code, 0));

  return {
    use({ code, version, steps }, { at, known }) {
      const now = inUse(code);
      if (now?.procedure.version === version) return false;
      // Two starts within one millisecond, or a clock that was set back: the newest still comes last.
      const since = Math.max(at, (now?.inUseSince ?? 0) + 1);
      db.insert(procedures)
        .values({ code, version, body: JSON.stringify(steps), firstSeenAt: at, inUseSince: since, known })
        .onConflictDoUpdate({ target: [procedures.code, procedures.version], set: { inUseSince: since } })
        .run();
      return true;
    },
    get(code, version) {
      const row = db
        .select()
        .from(procedures)
        .where(and(eq(procedures.code, code), eq(procedures.version, version)))
        .get();
      return keptOf(row)?.procedure;
    },
    inUse,
    before: (code) => keptOf(nth(code, 1)),
    isEmpty: () => db.select({ code: procedures.code }).from(procedures).limit(1).get() === undefined,
    confirm: (confirmation) =>
      db.insert(procedureConfirmations).values(confirmation).onConflictDoNothing().run().changes === 1,
    confirmations: (code, version) =>
      db
        .select()
        .from(procedureConfirmations)
        .where(and(eq(procedureConfirmations.code, code), eq(procedureConfirmations.version, version)))
        .orderBy(asc(procedureConfirmations.at))
        .all()
        .map((row) => ({ ...row, person: row.person as PersonId })),
  };
}

/** Bodies are written by `use` alone. */
function keptOf(row: typeof procedures.$inferSelect | undefined): KeptProcedure | undefined {
  if (row === undefined) return undefined;
  const { code, version, body, firstSeenAt, inUseSince, known } = row;
  const steps = JSON.parse(body) as Procedure['steps'];
  return { procedure: { code: code as CaseCode, version, steps }, firstSeenAt, inUseSince, known };
}
