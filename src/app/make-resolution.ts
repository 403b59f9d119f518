import type { Case } from '../domain/case/case.ts';
import type { EffectChoice } from '../domain/case/plan-effect/effect-choice.ts';
import { effectId } from '../domain/case/plan-effect/effect-ids.ts';
import { type EffectProblem, isProblem } from '../domain/case/plan-effect/effect-problem.ts';
import { planEffects } from '../domain/case/plan-effect/plan-effects.ts';
import { refundableNow } from '../domain/case/plan-effect/refundable-now.ts';
import { verifyBy } from '../domain/case/plan-effect/verify-by.ts';
import type { PlannedEffect, Remedy } from '../domain/case/remedy.ts';
import type { Cause } from '../domain/catalogue/causes.ts';
import { type ResolutionCode, resolution } from '../domain/catalogue/resolutions.ts';
import type { EffectId } from '../domain/ids.ts';
import type { Order } from '../domain/order/order.ts';
import type { MadeCommand } from './change-case.ts';
import type { TargetOf } from './ports/effect-sender.ts';
import type { Policy } from './ports/policy.ts';
import type { Tx } from './ports/store.ts';

/** What a person chose in the resolve form, read and checked. */
export interface ResolveChoice extends Omit<EffectChoice, 'reason'> {
  readonly id: EffectId;
  readonly resolution: ResolutionCode;
  readonly cause: Cause;
  readonly note: string;
  /** Why it is done although required steps are open. */
  readonly override?: string;
}

/**
 * Makes the resolve command from a choice and the case as it is now. What nobody can carry out is recorded only; what
 * needs several effects carries the further ones in `more`, each with its own id and term.
 */
export function makeResolution(
  choice: ResolveChoice,
  around: { readonly policy: Policy; readonly targetOf: TargetOf; readonly now: number },
): (item: Case, tx: Tx) => MadeCommand {
  return (item, tx) => {
    const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
    const remedies = remediesAround(item, tx);
    const plan = planFor(choice, { case: item, order, remedies, targetOf: around.targetOf });
    if (isProblem(plan)) return { problem: plan };
    const { id, resolution, cause, note, override } = choice;
    const reason = override === undefined ? {} : { override };
    const [first, ...more] = plan.map((effect, index) => ({
      id: effectId(id, index),
      effect,
      verifyBy: verifyBy(effect.kind, around.now, around.policy.calendar),
    }));
    const effects = first === undefined ? {} : { ...first, ...(more.length === 0 ? {} : { more }) };
    return {
      command: { type: 'resolve', resolution, cause, note, ...reason, ...effects, id },
      others: { remedies },
    };
  };
}

/** Every remedy of every case of the order that a case is about. */
export function remediesAround(item: Case, tx: Pick<Tx, 'cases'>): readonly Remedy[] {
  return item.orderId === undefined ? item.remedies : tx.cases.ofOrder(item.orderId).flatMap((it) => it.remedies);
}

/**
 * The effects of a choice and who carries each out, or what is wrong with the choice; none where nobody could. A remedy
 * is executed wholly or not at all: half of one would look done.
 */
export function planFor(
  choice: Omit<ResolveChoice, 'cause'>,
  around: {
    readonly case: Case;
    readonly order: Order | undefined;
    readonly remedies: readonly Remedy[];
    readonly targetOf: TargetOf;
  },
): readonly PlannedEffect[] | EffectProblem {
  const { case: item, order, remedies, targetOf } = around;
  const kinds = resolution(choice.resolution).effects ?? [];
  if (order === undefined || kinds.some((kind) => targetOf({ kind, order }) === undefined)) return [];
  const reason = choice.note === '' ? `${item.id} ${choice.resolution}` : choice.note;
  const plan = planEffects(
    choice.resolution,
    { ...onlyPayment(kinds, order, remedies, targetOf), ...choice, reason },
    { id: choice.id, case: item, order, others: remedies },
  );
  if (isProblem(plan)) return plan;
  const aimed = plan.flatMap((effect): readonly PlannedEffect[] => {
    const target = targetOf({ kind: effect.kind, order, paymentId: effect.paymentId });
    return target === undefined ? [] : [{ ...effect, target }];
  });
  return aimed.length === plan.length ? aimed : [];
}

/** The form offers only payments that somebody would pay back: with one of them there is nothing to choose. */
function onlyPayment(
  kinds: readonly string[],
  order: Order,
  remedies: readonly Remedy[],
  targetOf: TargetOf,
): { readonly paymentId?: string } {
  if (kinds.length !== 1 || kinds[0] !== 'payment.refund') return {};
  const [only, ...others] = order.payments.filter(
    ({ id }) =>
      targetOf({ kind: 'payment.refund', order, paymentId: id }) !== undefined &&
      refundableNow(order, id, remedies) > 0,
  );
  return only === undefined || others.length > 0 ? {} : { paymentId: only.id };
}
