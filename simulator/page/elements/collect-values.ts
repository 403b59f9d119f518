import type { InputValues } from '../../wire.ts';
import { actionIdOf, type KitBlock } from '../blocks/kit.ts';
import type { ElementValue } from './element-value.ts';
import { elementsOf } from './elements-of.ts';
import { initialValue } from './initial-value.ts';

/** What a person has touched so far, by block and action. */
export type Touched = Readonly<Record<string, Readonly<Record<string, ElementValue>>>>;

/**
 * The state of all inputs in sight, as Slack sends it: what was touched counts, everything else is as the blocks say.
 * What was touched in a block that is gone is left out.
 */
export function collectValues(blocks: readonly KitBlock[], touched: Touched): InputValues {
  const values: Record<string, Record<string, Readonly<Record<string, unknown>>>> = {};
  for (const { blockId, element } of elementsOf(blocks)) {
    const actionId = actionIdOf(element);
    const value = touched[blockId]?.[actionId] ?? initialValue(element);
    if (value) values[blockId] = { ...values[blockId], [actionId]: { ...value } };
  }
  return values;
}
