import type { CaseId } from '../../domain/ids.ts';

/** Approvals that are asked for and not decided; each is known by its first remedy. */
export interface ApprovalStore {
  put(id: string, caseId: CaseId, expiresAt: number): void;
  /** It is decided or taken back. */
  drop(id: string): void;
  /** Those whose time is over, the longest over first. */
  due(now: number, limit: number): readonly { readonly id: string; readonly caseId: CaseId }[];
}
