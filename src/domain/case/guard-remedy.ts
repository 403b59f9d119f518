import { type ResolutionCode, resolution } from '../catalogue/resolutions.ts';
import type { Refusal, ResolveCommand } from './command.ts';
import type { PlannedEffect, Remedy, RemedyState } from './remedy.ts';
import { type Actor, isLead } from './rights.ts';

/** Every remedy of every case of the order. */
export interface OtherRemedies {
  readonly remedies: readonly Remedy[];
}

/** A resolution with the effects it comes to, as the command carries them. */
export type WantedRemedy = Pick<ResolveCommand, 'resolution' | 'effect' | 'more'>;

const UNANSWERED: ReadonlySet<RemedyState> = new Set(['requested', 'sent', 'unknown']);
const NOT_DONE: ReadonlySet<RemedyState> = new Set(['refused', 'withdrawn', 'rejected']);

/**
 * Why a remedy may not be decided now (contract 6, domain.md 5): an effect of its kind on the same payment or shipment
 * whose outcome is unknown; a refund and a reship of the same lines without a lead. Money above a limit is not refused: it
 * waits for others' signatures (approval-matrix.ts).
 */
export function guardRemedy(
  wanted: WantedRemedy,
  others: OtherRemedies | undefined,
  actor: Actor,
): Refusal | undefined {
  const remedies = others?.remedies ?? [];
  const effects = effectsOf(wanted);
  if (effects.some((effect) => remedies.some((other) => isUnanswered(other, effect))))
    return { code: 'effect_unknown' };
  if (isLead(actor)) return undefined;
  if (remedies.some((other) => isDouble(other, wanted.resolution, linesOf(effects)))) return { code: 'double_remedy' };
  return undefined;
}

function effectsOf({ effect, more = [] }: WantedRemedy): readonly PlannedEffect[] {
  return effect === undefined ? [] : [effect, ...more.map((it) => it.effect)];
}

/** Two effects meet when they would do the same thing to the same payment, parcel or hold; else to the same order. */
function isUnanswered({ state, effect }: Remedy, wanted: PlannedEffect): boolean {
  if (effect === undefined || !UNANSWERED.has(state) || effect.kind !== wanted.kind) return false;
  return thingOf(effect) === thingOf(wanted);
}

function thingOf({ kind, paymentId, input }: PlannedEffect): unknown {
  if (kind === 'shipment.intercept') return input.shipment_id;
  return kind === 'order.release' ? input.hold_id : paymentId;
}

/** Without lines a remedy concerns the whole order. */
function linesOf(effects: readonly PlannedEffect[]): readonly number[] | undefined {
  return effects.find(({ lines }) => lines !== undefined)?.lines;
}

function isDouble(other: Remedy, wanted: ResolutionCode, lines: readonly number[] | undefined): boolean {
  if (NOT_DONE.has(other.state)) return false;
  const [was, is] = [resolution(other.resolution).remedy, resolution(wanted).remedy];
  if (was === undefined || is === undefined) return false;
  if (was === is && is === 'refund') return false;
  return sharesLines(other.effect?.lines, lines);
}

function sharesLines(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((line) => b.includes(line));
}
