import type { EffectId } from '../../ids.ts';
import type { Order } from '../../order/order.ts';
import type { Case } from '../case.ts';
import type { PlannedEffect, Remedy } from '../remedy.ts';
import type { EffectChoice } from './effect-choice.ts';
import type { EffectProblem } from './effect-problem.ts';

/** What a plan is made from beside the choice. */
export interface PlanAround {
  /** The decision's own id; the id of its first effect. */
  readonly id: EffectId;
  readonly case: Pick<Case, 'code' | 'subject'>;
  readonly order: Order;
  /** Every remedy of every case of the order. */
  readonly others: readonly Remedy[];
}

/** Turns a choice into the effects that the shop is asked for, in this order, or says what is wrong with it. */
export type Planner = (choice: EffectChoice, around: PlanAround) => readonly PlannedEffect[] | EffectProblem;
