import type { RuleAnswer } from '../../domain/detection/explain-order.ts';
import type { PersonId } from '../../domain/ids.ts';

/** A silence as an answer names it. */
export interface SilenceGlance {
  readonly untilAt: number;
  readonly by: PersonId;
  readonly reason: string;
}

/** What one rule says of an order, and what became of it. */
export interface RuleLine extends RuleAnswer {
  /** Its live case on this order. */
  readonly caseId?: string;
  /** Still true, and decided by a person. */
  readonly settled?: { readonly caseId: string; readonly by?: PersonId };
  /** What keeps its live case from being posted. */
  readonly silence?: SilenceGlance;
  /** Live cases of the same type that others opened. */
  readonly others: readonly string[];
}

/** What `/ordermend why-not` answers. */
export interface WhyNotView {
  /** Number of the order, or its id. */
  readonly order: string;
  readonly rules: readonly RuleLine[];
  /** From when on an order is judged of which only other events arrived. */
  readonly judgedFrom?: number;
}
