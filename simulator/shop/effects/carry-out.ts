import type { EventRow } from '../ledger/event-rows.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { printLabels } from '../plan/print-labels.ts';
import type { Decision, Situation } from './effect-handler.ts';

/** Writes into the plan what was decided. Call inside `ledger.write`. */
export function carryOut(ledger: Ledger, decision: Extract<Decision, { ok: true }>, situation: Situation): void {
  const { events } = ledger;
  const { effectId, order, facts } = situation;
  for (const id of decision.drop ?? []) events.drop(id);
  for (const id of decision.hold ?? []) events.hold(id);
  for (const { id, at } of decision.resume ?? []) events.resume(id, at);
  for (const [nth, event] of decision.events.entries()) {
    events.plan({ ...event, id: `${effectId}-${String(nth + 1).padStart(3, '0')}` });
  }
  const coming = [...events.plannedOf(order.id, 'planned'), ...events.plannedOf(order.id, 'held')];
  // A label that an effect asked for keeps the address that was asked for.
  const labels = coming.filter(({ type, data }) => type !== 'shipment.created' || data.effect_id === undefined);
  relabel(ledger, labels, new Map([[order.id, facts.shipTo]]));
}

function relabel({ events }: Ledger, coming: readonly EventRow[], known: Map<string, unknown>): void {
  for (const [nth, after] of printLabels(coming, known).entries()) {
    if (after !== coming[nth]) events.rewrite(after.id, after.data);
  }
}
