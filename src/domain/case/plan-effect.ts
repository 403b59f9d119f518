/** Where this stood before it became a folder; `change-case.ts` still asks for it here. */
export type { EffectProblem } from './plan-effect/effect-problem.ts';
