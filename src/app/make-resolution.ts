import type { Case, PlannedEffect } from '../domain/case/case.ts';
import type { OtherRemedies } from '../domain/case/guard-remedy.ts';
import { type EffectProblem, isProblem, planEffect, refundableNow } from '../domain/case/plan-effect.ts';
import type { Cause } from '../domain/catalogue/causes.ts';
import { type ResolutionCode, resolution } from '../domain/catalogue/resolutions.ts';
import type { EffectId } from '../domain/ids.ts';
import type { Order } from '../domain/order/order.ts';
import type { MadeCommand } from './change-case.ts';
import type { TargetOf } from './ports/effect-sender.ts';
import type { Policy } from './ports/policy.ts';
import type { Tx } from './ports/store.ts';

const DAY_MS = 24 * 3_600_000;
const LIMIT_WINDOW_MS = 30 * DAY_MS;
/** Term in which an effect must be verified by an event (domain.md 2.3): refund 10 days, first scan 2 business days. */
const VERIFY_MS: Readonly<Record<string, number>> = { 'payment.refund': 10 * DAY_MS, 'shipment.create': 2 * DAY_MS };

/** What a person chose in the resolve modal, read and checked. */
export interface ResolveChoice {
  readonly id: EffectId;
  readonly resolution: ResolutionCode;
  readonly paymentId?: string;
  /** Minor units of the payment's currency. */
  readonly amount?: number;
  readonly lines?: readonly number[];
  readonly cause: Cause;
  readonly note: string;
}

/** Makes the resolve command from a choice and the case as it is now. What nobody can carry out is recorded only. */
export function makeResolution(
  choice: ResolveChoice,
  around: { readonly policy: Policy; readonly targetOf: TargetOf; readonly now: number },
): (item: Case, tx: Tx) => MadeCommand {
  return (item, tx) => {
    const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
    const cases = item.orderId === undefined ? [item] : tx.cases.ofOrder(item.orderId);
    const remedies = cases.flatMap((it) => it.remedies);
    const reason = choice.note === '' ? `${item.id} ${choice.resolution}` : choice.note;
    const plan = planFor({ ...choice, reason }, order, remedies, around.targetOf);
    if (isProblem(plan)) return { problem: plan };
    const { id, resolution, cause, note } = choice;
    const verifyMs = plan === undefined ? undefined : VERIFY_MS[plan.kind];
    return {
      command: {
        type: 'resolve',
        id,
        resolution,
        cause,
        note,
        ...(plan === undefined ? {} : { effect: plan }),
        ...(verifyMs === undefined ? {} : { verifyBy: around.now + verifyMs }),
      },
      others: othersOf(remedies, plan, around),
    };
  };
}

/** The effect and who carries it out, or what is wrong with the choice; nothing where nobody could. */
function planFor(
  choice: ResolveChoice & { readonly reason: string },
  order: Order | undefined,
  remedies: OtherRemedies['remedies'],
  targetOf: TargetOf,
): PlannedEffect | EffectProblem | undefined {
  const kind = resolution(choice.resolution).effect;
  if (kind === undefined || order === undefined || targetOf({ kind, order }) === undefined) return undefined;
  const payable = order.payments.filter(
    ({ id }) => targetOf({ kind, order, paymentId: id }) !== undefined && refundableNow(order, id, remedies) > 0,
  );
  // The form offers only these: with one of them there is nothing to choose.
  const paymentId = choice.paymentId ?? (payable.length === 1 ? payable[0]?.id : undefined);
  const plan = planEffect(
    choice.resolution,
    { ...choice, ...(paymentId === undefined ? {} : { paymentId }) },
    order,
    remedies,
  );
  if (plan === undefined || isProblem(plan)) return plan;
  const target = targetOf({ kind: plan.kind, order, paymentId: plan.paymentId });
  return target === undefined ? undefined : { ...plan, target };
}

function othersOf(
  remedies: OtherRemedies['remedies'],
  plan: PlannedEffect | undefined,
  { policy, now }: { readonly policy: Policy; readonly now: number },
): OtherRemedies {
  const currency = plan?.money?.currency;
  if (currency === undefined) return { remedies };
  const limit = policy.limitOf(currency);
  const refundedBefore = remedies
    .filter((it) => it.at > now - LIMIT_WINDOW_MS && !['refused', 'withdrawn', 'recorded'].includes(it.state))
    .filter((it) => it.effect?.money?.currency === currency)
    .reduce((sum, it) => sum + (it.effect?.money?.amount ?? 0), 0);
  return { remedies, refundedBefore, ...(limit === undefined ? {} : { limit }) };
}
