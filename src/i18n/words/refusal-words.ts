import type { Refusal } from '../../domain/case/command.ts';
import type { EffectProblem } from '../../domain/case/plan-effect/effect-problem.ts';
import type { Say } from '../pen.ts';

/** Why something was refused and what is possible now; nobody is blamed. */
export interface RefusalWords {
  readonly refusal: Say<[refusal: Refusal]>;
  /** Why a resolution cannot be executed as it was chosen. */
  readonly effectProblem: Say<[problem: EffectProblem]>;
  /** Somebody asked for what is so already. */
  readonly already: string;
}
