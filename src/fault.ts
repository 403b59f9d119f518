/** What kind of fault an operator meets; stable, so that logs can be searched for it. */
export type FaultCode =
  | 'config'
  | 'settings'
  | 'usage'
  | 'port'
  | 'database'
  | 'database_owned'
  | 'slack'
  | 'queue'
  | 'file';

/** What is known of a fault when it is thrown. */
export interface FaultFacts {
  readonly code: FaultCode;
  /** One sentence for the operator: what is wrong. Never holds a secret's value. */
  readonly sentence: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Every single thing that is wrong, one line each, when there are several. */
  readonly details?: readonly string[];
  readonly cause?: unknown;
}

/** Something an operator has to mend. Refusals to people are values (`Refusal`), never faults. */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly hint: string | undefined;
  readonly details: readonly string[];

  constructor({ code, sentence, hint, details = [], cause }: FaultFacts) {
    super(sentence, cause === undefined ? undefined : { cause });
    this.name = 'Fault';
    this.code = code;
    this.hint = hint;
    this.details = details;
  }
}

/** A command line that nobody can carry out; the program ends with status 2 instead of 1. */
export class UsageFault extends Fault {
  constructor(sentence: string, hint?: string) {
    super({ code: 'usage', sentence, ...(hint === undefined ? {} : { hint }) });
    this.name = 'UsageFault';
  }
}

/** The text that standard error shows: a fault says what to do, anything else is a defect and keeps its stack. */
export function tellFault(error: unknown): string {
  if (!(error instanceof Fault)) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = [error.message, ...error.details.map((detail) => `  - ${detail}`)];
  return (error.hint === undefined ? lines : [...lines, error.hint]).join('\n');
}
