import type { ProcedureNotice } from '../../cards/thread/procedure-notice.ts';
import type { UnreadProcedure } from '../../cards/thread/unread-procedures.ts';
import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { PersonId } from '../../domain/ids.ts';
import { procedureChanges } from '../../domain/procedures/procedure-changes.ts';
import { unconfirmed } from '../../domain/procedures/unconfirmed.ts';
import type { Tx } from '../ports/store.ts';

/** The people of a team and the codes that come to it and have a procedure. */
export interface ReadingTeam {
  readonly members: readonly PersonId[];
  readonly codes: readonly CaseCode[];
}

/** For the lead of a team: its changed procedures, each with the members who have not confirmed that they read it. */
export function unreadProcedures(tx: Tx, { members, codes }: ReadingTeam): readonly UnreadProcedure[] {
  return codes.flatMap((code) => {
    const kept = tx.procedures.inUse(code);
    if (kept === undefined) return [];
    const { version } = kept.procedure;
    const people = unconfirmed(
      members,
      { code, version, known: kept.known },
      tx.procedures.confirmations(code, version),
    );
    return people.length === 0 ? [] : [{ code, version, since: kept.inUseSince, people }];
  });
}

/** The notice of a procedure as it is in use now, with what is new since the one before; none where there is none. */
export function procedureNoticeView(tx: Tx, code: CaseCode): ProcedureNotice | undefined {
  const procedure = tx.procedures.inUse(code)?.procedure;
  if (procedure === undefined) return undefined;
  const before = tx.procedures.before(code)?.procedure;
  return { code, version: procedure.version, changes: procedureChanges(before, procedure) };
}
