import { holdCodeOf } from './hold-codes.ts';
import type { Planner } from './planner.ts';

/** Keeps the order back. The hold bears the id of the decision, so that its events are known without an effect id. */
export const planHold: Planner = (_, { id, case: item }) => [
  { kind: 'order.hold', input: { hold_id: id, codes: [holdCodeOf(item.code)] } },
];
