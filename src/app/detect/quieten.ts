import type { Case } from '../../domain/case/case.ts';
import { type DampedStep, damp } from '../../domain/detection/damp.ts';
import type { Step } from '../../domain/detection/reconcile.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';
import { RULES } from './own-detector.ts';

/** What is done to a case: a step of its finding, or its rule was switched off. */
export type CaseStep = DampedStep | { readonly kind: 'rule_off'; readonly case: Case };

/** Steps with less noise: cases of a rule that was switched off are no recovery, and what comes and goes is held open. */
export function quieten(
  steps: readonly Step[],
  cases: readonly Case[],
  { tx, policy, now }: { readonly tx: Tx; readonly policy: Policy; readonly now: number },
): readonly CaseStep[] {
  const damped = damp(steps, cases, now, (item, since) => endingsSince(tx, item, since));
  return damped.map((step) =>
    (step.kind === 'clear' || step.kind === 'recover' || step.kind === 'hold') && isOff(step.case, policy)
      ? { kind: 'rule_off', case: step.case }
      : step,
  );
}

/** Whether the rule that found a case is not on any more. */
function isOff({ code, detector }: Case, { rules }: Policy): boolean {
  return detector === RULES && (rules[code]?.mode ?? 'on') !== 'on';
}

function endingsSince({ cases }: Tx, { id }: Case, since: number): number {
  return cases
    .history(id)
    .filter(({ at, event }) => at > since && (event.type === 'cleared' || event.type === 'recovered')).length;
}
