import type { ChangedProcedure } from '../../cards/lookup/procedures.ts';
import type { ProcedureNotice } from '../../cards/thread/procedure-notice.ts';
import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { PersonId } from '../../domain/ids.ts';
import { procedureChanges } from '../../domain/procedures/procedure-changes.ts';
import { unconfirmed } from '../../domain/procedures/unconfirmed.ts';
import type { Tx } from '../ports/store.ts';

/** A code and the people to whom its cases come. */
export interface ReadingTeam {
  readonly code: CaseCode;
  readonly members: readonly PersonId[];
}

/** For leads: the procedures that changed since the installation began, each with the members who have not read it. */
export function changedProcedures(tx: Tx, teams: readonly ReadingTeam[]): readonly ChangedProcedure[] {
  return teams.flatMap(({ code, members }) => {
    const kept = tx.procedures.inUse(code);
    if (kept === undefined || kept.known) return [];
    const { version } = kept.procedure;
    const people = unconfirmed(members, { code, version, known: false }, tx.procedures.confirmations(code, version));
    return [{ code, version, since: kept.inUseSince, people }];
  });
}

/** The notice of a procedure as it is in use now, with what is new since the one before; none where there is none. */
export function procedureNoticeView(tx: Tx, code: CaseCode): ProcedureNotice | undefined {
  const procedure = tx.procedures.inUse(code)?.procedure;
  if (procedure === undefined) return undefined;
  const before = tx.procedures.before(code)?.procedure;
  return { code, version: procedure.version, changes: procedureChanges(before, procedure) };
}
