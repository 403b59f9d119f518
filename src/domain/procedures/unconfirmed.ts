import type { PersonId } from '../ids.ts';
import type { Procedure } from './procedure.ts';

/** That a person has read a version of a procedure. */
export interface Confirmation {
  readonly person: PersonId;
  readonly code: string;
  readonly version: string;
  readonly at: number;
}

/** A version and whether it was there when the installation began: nobody is asked to read those. */
export type AskedProcedure = Pick<Procedure, 'code' | 'version'> & { readonly known: boolean };

/** Members of a team who have not confirmed that they read this version, in the order given. */
export function unconfirmed(
  members: readonly PersonId[],
  procedure: AskedProcedure,
  confirmations: readonly Confirmation[],
): readonly PersonId[] {
  if (procedure.known) return [];
  const { code, version } = procedure;
  const read = new Set(
    confirmations.filter((it) => it.code === code && it.version === version).map(({ person }) => person),
  );
  return members.filter((person) => !read.has(person));
}
