import { type Procedure, STAGES, type Stage, type Step } from './procedure.ts';
import { type CaseSoFar, reached } from './reached.ts';

/** How far a stage has come. */
export interface StageProgress {
  readonly stage: Stage;
  readonly done: number;
  readonly total: number;
}

type Steps = Pick<Procedure, 'steps'>;

/** Whether a step is done: somebody ticked it, or what has happened to the case says so. */
export function isDone(step: Step, item: CaseSoFar): boolean {
  return item.steps.some((done) => done.step === step.id) || (step.doneBy !== undefined && reached(step.doneBy, item));
}

/** Steps that nobody has done yet, in the procedure's order. */
export function openSteps(procedure: Steps, item: CaseSoFar): readonly Step[] {
  return procedure.steps.filter((step) => !isDone(step, item));
}

/** Open steps without which the case is not to be solved, but for those that somebody said why it goes on without. */
export function requiredOpen(procedure: Steps, item: CaseSoFar): readonly Step[] {
  return openSteps(procedure, item).filter(({ id, required }) => required && !item.overridden?.includes(id));
}

/** Progress of each stage that has steps, in their order: confirm - contact - act - follow up. */
export function progress(procedure: Steps, item: CaseSoFar): readonly StageProgress[] {
  return STAGES.map((stage) => {
    const steps = procedure.steps.filter((step) => step.stage === stage);
    return { stage, done: steps.filter((step) => isDone(step, item)).length, total: steps.length };
  }).filter(({ total }) => total > 0);
}
