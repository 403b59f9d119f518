import type { PersonId } from '../domain/ids.ts';
import type { Clock } from './ports/clock.ts';
import type { Store } from './ports/store.ts';

/** What came of a confirmation. `outdated`: there is a newer version to read; `unknown`: there never was such a version. */
export type ConfirmOutcome = 'confirmed' | 'already' | 'outdated' | 'unknown';

/** Keeps that a person has read a version of a procedure, once; a version that is no longer in use is not taken. */
export type ConfirmProcedure = (person: PersonId, code: string, version: string) => ConfirmOutcome;

/** The verb behind "I have read it". */
export function createConfirmProcedures(deps: { readonly store: Store; readonly clock: Clock }): ConfirmProcedure {
  const { store, clock } = deps;
  return (person, code, version) =>
    store.write(({ procedures }) => {
      if (procedures.get(code, version) === undefined) return 'unknown';
      if (procedures.inUse(code)?.procedure.version !== version) return 'outdated';
      return procedures.confirm({ person, code, version, at: clock.now() }) ? 'confirmed' : 'already';
    });
}
