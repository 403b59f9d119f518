import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Evidence } from '../../domain/detection/finding.ts';
import type { Say } from '../pen.ts';

/** Why there is a case, told from what its rule saw. */
export interface ReasonWords {
  /** One sentence; never empty, whatever the evidence holds. */
  readonly reason: Say<[code: CaseCode, evidence: Evidence]>;
  /** Names of evidence values; one that is not here is named by its key. */
  readonly labels: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
}
