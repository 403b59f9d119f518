import type { OrderFacts } from '../facts/order-facts.ts';
import type { EventRow } from '../ledger/event-rows.ts';
import type { StockRow } from '../ledger/stock-rows.ts';
import type { Incident } from '../plan/life.ts';
import type { Order } from '../plan/order.ts';
import type { PlannedEvent } from '../plan/planned-event.ts';
import type { Random } from '../random.ts';

/** Everything a handler may know when it decides. */
export interface Situation {
  readonly now: number;
  readonly effectId: string;
  readonly order: Order;
  /** What was told of the order, and what other effects were promised. */
  readonly facts: OrderFacts;
  /** What befell the order, if it is that order and not its twin. */
  readonly incident?: Incident;
  readonly planned: readonly EventRow[];
  readonly held: readonly EventRow[];
  /** A stream of chances of this effect alone. */
  readonly random: Random;
  stockOf(sku: string, warehouse: string): StockRow | undefined;
}

/** What the shop does about an effect, or why it does not. */
export type Decision =
  | {
      readonly ok: true;
      readonly events: readonly PlannedEvent[];
      /** Ids of planned or held events that are not told any more. */
      readonly drop?: readonly string[];
      /** Ids of planned events that wait for a release. */
      readonly hold?: readonly string[];
      /** Held events that go on, each at its new time. */
      readonly resume?: readonly { readonly id: string; readonly at: number }[];
      /** What the shop calls the thing it made. */
      readonly reference?: string;
    }
  | { readonly ok: false; readonly error: string };

/** Decides on one kind of effect; pure. `input` is what arrived and is checked here. */
export type EffectHandler = (input: unknown, situation: Situation) => Decision;

/** A refusal with its reason. */
export function refuse(error: string): Decision {
  return { ok: false, error };
}

/** The same event, naming the effect it answers. */
export function answering<E extends PlannedEvent>({ effectId }: Situation, event: E): E {
  return { ...event, data: { ...event.data, effect_id: effectId } };
}

/** Tells that an effect is done which leaves no other event. */
export function effectDone(situation: Situation, at: number, reference?: string): PlannedEvent {
  const data = { effect_id: situation.effectId, state: 'done', ...(reference && { reference }) };
  return { at, type: 'effect.updated', source: 'shop', subject: situation.order.id, data };
}
