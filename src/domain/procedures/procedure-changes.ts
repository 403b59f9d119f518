import type { Procedure, Step } from './procedure.ts';

/** What a new version of a procedure asks for that the one before did not, and the other way round. */
export interface ProcedureChanges {
  readonly added: readonly Step[];
  readonly changed: readonly Step[];
  readonly removed: readonly Step[];
}

type Steps = Pick<Procedure, 'steps'>;

/** Compares two versions step by step; without an earlier one every step is new. A new order alone changes no step. */
export function procedureChanges(before: Steps | undefined, after: Steps): ProcedureChanges {
  const earlier = new Map(before?.steps.map((step) => [step.id, step]));
  const kept = new Set(after.steps.map(({ id }) => id));
  return {
    added: after.steps.filter(({ id }) => !earlier.has(id)),
    changed: after.steps.filter((step) => {
      const old = earlier.get(step.id);
      return old !== undefined && stepContent(old) !== stepContent(step);
    }),
    removed: [...earlier.values()].filter(({ id }) => !kept.has(id)),
  };
}

/** Everything that a step says, as a text that is equal for equal steps in whatever order their fields were written. */
export function stepContent(step: Step): string {
  const words = Object.entries(step.words)
    .map(([locale, { title, caution = null }]) => [locale, title, caution] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    step.id,
    step.stage,
    step.role,
    step.required,
    step.evidence ?? null,
    step.doneBy ?? null,
    words,
  ]);
}
