import type { EvidenceKind, Procedure, Step } from './procedure.ts';
import { type CaseSoFar, reached } from './reached.ts';

/** Why a ticked step cannot count as done. */
export type EvidenceProblem = 'missing' | 'not_a_link' | 'not_a_number';

/**
 * The steps that a person answers for after a checklist with these ticks, in the procedure's order: what the case itself
 * counts as done is nobody's, unless somebody had ticked it before. Ids that the procedure does not have are left out.
 */
export function tickedByHand(
  procedure: Pick<Procedure, 'steps'>,
  item: CaseSoFar,
  ticked: readonly string[],
): readonly string[] {
  const before = item.steps.map(({ step }) => step);
  return procedure.steps
    .filter(({ id }) => ticked.includes(id))
    .filter(({ id, doneBy }) => before.includes(id) || doneBy === undefined || !reached(doneBy, item))
    .map(({ id }) => id);
}

/**
 * Ticked steps whose evidence is not there or not of its kind, in the procedure's order. `given` is what stands in the
 * form now; what an earlier submission gave counts while the form does not say otherwise.
 */
export function evidenceProblems(
  procedure: Pick<Procedure, 'steps'>,
  item: CaseSoFar,
  ticked: readonly string[],
  given: Readonly<Record<string, string>>,
): readonly { readonly step: string; readonly problem: EvidenceProblem }[] {
  return procedure.steps.flatMap((step) => {
    if (!ticked.includes(step.id) || step.evidence === undefined) return [];
    const problem = problemOf(step.evidence, (given[step.id] ?? givenBefore(step, item)).trim());
    return problem === undefined ? [] : [{ step: step.id, problem }];
  });
}

/** What was given with a step when it was ticked, or ''. */
export function givenBefore(step: Pick<Step, 'id'>, item: CaseSoFar): string {
  return item.steps.find((done) => done.step === step.id)?.evidence ?? '';
}

function problemOf(kind: EvidenceKind, text: string): EvidenceProblem | undefined {
  if (text === '') return 'missing';
  if (kind === 'link') return /^https?:\/\/[^\s/]+\S*$/i.test(text) ? undefined : 'not_a_link';
  if (kind === 'number') return /^-?\d+(?:\.\d+)?$/.test(text) ? undefined : 'not_a_number';
  return undefined;
}
