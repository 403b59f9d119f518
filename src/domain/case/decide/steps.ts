import type { Case, StepDone } from '../case.ts';
import type { CaseCommand, Decision } from '../command.ts';
import type { CaseEvent } from '../event.ts';
import { ALREADY, claimFirst, happen, refuse } from './answers.ts';
import type { Circumstances, OpenStep } from './circumstances.ts';

/** Writes down which steps of the procedure are done; those that were done before keep who did them. */
export function checklist(
  item: Case,
  { done, evidence }: Extract<CaseCommand, { type: 'checklist' }>,
  { actor, now }: Circumstances,
): Decision {
  const steps = done.map((step): StepDone => {
    const before = item.steps.find((it) => it.step === step);
    const given = evidence[step];
    if (before !== undefined && (given === undefined || given === before.evidence)) return before;
    return { step, by: actor.id, at: now, ...(given === undefined ? {} : { evidence: given }) };
  });
  if (JSON.stringify(steps) === JSON.stringify(item.steps)) return ALREADY;
  return happen(...claimFirst(item), { type: 'steps_done', steps });
}

/** Stages that come before a remedy. */
const BEFORE_ACTING: readonly OpenStep['stage'][] = ['confirm', 'contact'];

/** The open steps that a remedy waits for. With one that is executed the later ones are asked for when the case ends. */
export function stepsBefore<S extends Pick<OpenStep, 'stage'>>(open: readonly S[], executed: boolean): readonly S[] {
  return open.filter(({ stage }) => !executed || BEFORE_ACTING.includes(stage));
}

/** Refuses to go on while required steps are open, unless somebody says why. */
export function stepsProblem(open: readonly OpenStep[], override: string | undefined): Decision | undefined {
  if (open.length === 0 || (override !== undefined && override !== '')) return undefined;
  return refuse({ code: 'steps_open', steps: open.map(({ id }) => id) });
}

/** The record that steps were left open, with the reason. */
export function overriding(open: readonly OpenStep[], override: string | undefined): readonly CaseEvent[] {
  if (open.length === 0 || override === undefined) return [];
  return [{ type: 'steps_overridden', steps: open.map(({ id }) => id), note: override }];
}
