import type { Procedure } from '../../domain/procedures/procedure.ts';
import type { Confirmation } from '../../domain/procedures/unconfirmed.ts';

/** A version of a procedure with its place in time. Times are epoch milliseconds. */
export interface KeptProcedure {
  readonly procedure: Procedure;
  readonly firstSeenAt: number;
  readonly inUseSince: number;
  /** It was there when the installation began: nobody is asked to read it. */
  readonly known: boolean;
}

/** Every version of every procedure that was ever in use, and who has read it. */
export interface ProcedureStore {
  /** Takes a version into use; answers whether it was not in use before. One that comes back keeps when it was first seen. */
  use(procedure: Procedure, it: { readonly at: number; readonly known: boolean }): boolean;
  get(code: string, version: string): Procedure | undefined;
  /** The version of a code that is in use. */
  inUse(code: string): KeptProcedure | undefined;
  /** The version of a code that was in use before that one. */
  before(code: string): KeptProcedure | undefined;
  /** Whether no version was ever kept. */
  isEmpty(): boolean;
  /** Keeps once per person and version that it was read; answers whether it is new. */
  confirm(confirmation: Confirmation): boolean;
  /** Who has read a version, in order of time. */
  confirmations(code: string, version: string): readonly Confirmation[];
}
