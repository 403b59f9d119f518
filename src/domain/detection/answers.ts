import type { Answer, Finding } from './finding.ts';

/** Nothing is wrong, and time alone changes nothing. */
export const FINE: Answer = { findings: [] };

/** Nothing is wrong yet; look again at this time. */
export function fineUntil(at: number): Answer {
  return { findings: FINE.findings, lookAgainAt: at };
}

/** Something is wrong; `until` is when time alone could change the answer. */
export function wrong(finding: Finding, until?: number): Answer {
  return until === undefined ? { findings: [finding] } : { findings: [finding], lookAgainAt: until };
}
