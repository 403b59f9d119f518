import type { Case, PlannedEffect } from '../domain/case/case.ts';
import type { OtherRemedies } from '../domain/case/guard-remedy.ts';
import { isProblem, planEffect } from '../domain/case/plan-effect.ts';
import type { Cause } from '../domain/catalogue/causes.ts';
import type { ResolutionCode } from '../domain/catalogue/resolutions.ts';
import type { EffectId } from '../domain/ids.ts';
import type { MadeCommand } from './change-case.ts';
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

/** Makes the resolve command from a choice and the case as it is now; without `effectsOn` every remedy is recorded only. */
export function makeResolution(
  choice: ResolveChoice,
  around: { readonly policy: Policy; readonly effectsOn: boolean; readonly now: number },
): (item: Case, tx: Tx) => MadeCommand {
  return (item, tx) => {
    const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
    const cases = item.orderId === undefined ? [item] : tx.cases.ofOrder(item.orderId);
    const remedies = cases.flatMap((it) => it.remedies);
    const reason = choice.note === '' ? `${item.id} ${choice.resolution}` : choice.note;
    const plan = around.effectsOn ? planEffect(choice.resolution, { ...choice, reason }, order, remedies) : undefined;
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
