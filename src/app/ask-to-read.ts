import type { CaseCode } from '../domain/catalogue/exception-types.ts';
import type { Procedure } from '../domain/procedures/procedure.ts';
import type { Tx } from './ports/store.ts';

/** Kind of the sends that ask a team to read a changed procedure. */
export const PROCEDURE_SEND = 'procedure';

/** What such a send carries; it is drawn by `procedureNoticeView` as the procedure is when it goes out. */
export interface ProcedureNote {
  readonly code: CaseCode;
}

/** One notice per version and channel. */
export function procedureKey({ code, version }: Pick<Procedure, 'code' | 'version'>, channel: string): string {
  return `procedure:${code}:${version}:${channel}`;
}

/**
 * Puts one notice per changed procedure and channel into the outbox, once per version; answers whether any is new. The
 * codes are the answer of `keepProcedures`, `channelsOf` the teams' channels to which cases of a code come.
 */
export function askToRead(
  tx: Tx,
  codes: readonly CaseCode[],
  { channelsOf, now }: { readonly channelsOf: (code: CaseCode) => readonly string[]; readonly now: number },
): boolean {
  const isNew = codes.flatMap((code) => {
    const kept = tx.procedures.inUse(code);
    if (kept === undefined || kept.known) return [];
    const { version } = kept.procedure;
    return channelsOf(code).map((channel) =>
      tx.sends.put(
        {
          key: procedureKey({ code, version }, channel),
          kind: PROCEDURE_SEND,
          channel,
          payload: JSON.stringify({ code } satisfies ProcedureNote),
        },
        now,
      ),
    );
  });
  return isNew.includes(true);
}
