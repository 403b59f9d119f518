import type { OfferedPayment, OfferedResolution, ResolveForm } from '../../cards/modals/resolve-modal.ts';
import type { RemedyPreview } from '../../cards/modals/resolve-preview.ts';
import type { Case } from '../../domain/case/case.ts';
import { stepsBefore } from '../../domain/case/decide/steps.ts';
import { isProblem } from '../../domain/case/plan-effect/effect-problem.ts';
import { isThinkable } from '../../domain/case/plan-effect/plan-effects.ts';
import { openHolds } from '../../domain/case/plan-effect/plan-release.ts';
import { openAuthorizations } from '../../domain/case/plan-effect/plan-void.ts';
import { refundableNow } from '../../domain/case/plan-effect/refundable-now.ts';
import type { Remedy } from '../../domain/case/remedy.ts';
import { standingConsent } from '../../domain/case/standing-consent.ts';
import { likelyCause } from '../../domain/catalogue/causes.ts';
import { resolutionsFor } from '../../domain/catalogue/exception-types.ts';
import { type ResolutionCode, resolution } from '../../domain/catalogue/resolutions.ts';
import type { EffectId } from '../../domain/ids.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Payment } from '../../domain/order/payment.ts';
import type { Step } from '../../domain/procedures/procedure.ts';
import { planFor, type ResolveChoice, remediesAround } from '../make-resolution.ts';
import type { TargetOf } from '../ports/effect-sender.ts';
import type { Tx } from '../ports/store.ts';
import { stepsAgainst } from '../required-steps.ts';
import { previewPart } from './preview-part.ts';

/** What of the form is filled in already. */
export type ResolveDraft = Omit<ResolveChoice, 'cause'>;

/**
 * What the resolve form of a case offers now: its type's resolutions, payments, lines, the likely cause and what the
 * customer chose; with a draft also what the chosen resolution asks for, and what it would do.
 */
export function resolveForm(
  tx: Pick<Tx, 'orders' | 'cases' | 'procedures'>,
  item: Case,
  { effectsOn, targetOf }: { readonly effectsOn: boolean; readonly targetOf: TargetOf },
  filled?: ResolveDraft,
): ResolveForm {
  const order = item.orderId === undefined ? undefined : tx.orders.get(item.orderId)?.order;
  const remedies = remediesAround(item, tx);
  const refunds = order === undefined ? [] : refundable(order, remedies, targetOf);
  const codes = resolutionsFor(item.code);
  const consent = standingConsent(item);
  const agreed = consent !== undefined && codes.includes(consent.resolution) ? consent : undefined;
  const draft = filled ?? (agreed === undefined ? undefined : previewed(agreed.resolution));
  const authorized = order === undefined || !codes.includes('VOID_AUTH') ? [] : authorizations(order);
  const resolutions = codes.map((code) => ({ code, mode: modeOf(code, order, refunds, targetOf) }));
  return {
    case: item,
    effectsOn,
    openSteps: openStepsOf(
      tx,
      item,
      resolutions.find(({ code }) => code === draft?.resolution),
    ),
    cause: item.cause ?? likelyCause(item.code),
    resolutions,
    payments: [...refunds, ...authorized],
    ...(agreed === undefined ? {} : { consent: agreed }),
    lines: order?.items.map(({ line, title, sku, quantity }) => ({ line, title: title ?? sku, quantity })) ?? [],
    ...(order?.currency === undefined ? {} : { currency: order.currency }),
    ...(draft === undefined || order === undefined ? {} : { chosen: chosen(draft, item, order, remedies, targetOf) }),
  };
}

/** What the customer chose is chosen already, for a person to look at. */
function previewed(code: ResolutionCode): ResolveDraft {
  return { id: 'ef_preview' as EffectId, resolution: code, note: '' };
}

/** What the remedy waits for; before one is chosen, what every remedy waits for that does not end the case. */
function openStepsOf(tx: Pick<Tx, 'procedures'>, item: Case, chosen: OfferedResolution | undefined): readonly Step[] {
  if (chosen?.mode === 'ending') return [];
  return stepsBefore(stepsAgainst(tx, item, 'resolve'), chosen?.mode !== 'recorded');
}

function chosen(
  draft: ResolveDraft,
  item: Case,
  order: Order,
  remedies: readonly Remedy[],
  targetOf: TargetOf,
): NonNullable<ResolveForm['chosen']> {
  const { district, city, region } = order.shipTo ?? {};
  return {
    code: draft.resolution,
    holds: openHolds(order),
    parcels: order.shipments,
    place: {
      ...(district === undefined ? {} : { district }),
      ...(city === undefined ? {} : { city }),
      ...(region === undefined ? {} : { region }),
    },
    preview: previewOf(draft, { case: item, order, remedies, targetOf }),
  };
}

function previewOf(
  draft: ResolveDraft,
  around: {
    readonly case: Case;
    readonly order: Order;
    readonly remedies: readonly Remedy[];
    readonly targetOf: TargetOf;
  },
): RemedyPreview {
  const plan = planFor(draft, around);
  return isProblem(plan) ? { problem: plan } : { parts: plan.map((effect) => previewPart(effect, around.order)) };
}

/** Executed is only what somebody would carry out wholly, and what the facts of the order have something for. */
function modeOf(
  code: ResolutionCode,
  order: Order | undefined,
  refunds: readonly OfferedPayment[],
  targetOf: TargetOf,
): OfferedResolution['mode'] {
  const { effects = [], ends } = resolution(code);
  if (ends !== undefined) return 'ending';
  if (effects.length === 0 || order === undefined || !isThinkable(code, order)) return 'recorded';
  const executes = effects.every((kind) => {
    const asked = kind === 'payment.refund' && refunds.length > 0 ? refunds.map(({ id }) => id) : [undefined];
    return asked.some((paymentId) => targetOf({ kind, order, paymentId }) !== undefined);
  });
  return executes ? 'executed' : 'recorded';
}

/** Payments with something left; where some can be paid back by Ordermend, only those. */
function refundable(order: Order, remedies: readonly Remedy[], targetOf: TargetOf): readonly OfferedPayment[] {
  const all = payments(order, remedies);
  const paid = all.filter(({ id }) => targetOf({ kind: 'payment.refund', order, paymentId: id }) !== undefined);
  return paid.length > 0 ? paid : all;
}

function payments(order: Order, remedies: readonly Remedy[]): readonly OfferedPayment[] {
  return order.payments.flatMap((payment) => {
    const amount = refundableNow(order, payment.id, remedies);
    const currency = payment.currency ?? order.currency;
    if (amount === 0 || currency === undefined) return [];
    const captured = payment.captures.reduce((sum, it) => sum + it.amount, 0);
    return [{ ...offered(payment), captured: { amount: captured, currency }, refundable: { amount, currency } }];
  });
}

function authorizations(order: Order): readonly OfferedPayment[] {
  return openAuthorizations(order).flatMap((payment) => {
    const currency = payment.currency ?? order.currency;
    if (currency === undefined || payment.authorized === undefined) return [];
    return [
      {
        ...offered(payment),
        refundable: { amount: 0, currency },
        authorized: { amount: payment.authorized, currency },
      },
    ];
  });
}

function offered({ id, method }: Payment): Pick<OfferedPayment, 'id' | 'method'> {
  return { id, ...(method === undefined ? {} : { method }) };
}
