import type { Block, InputValues } from '../../wire.ts';
import { INPUT_ELEMENTS } from './elements.ts';
import { findElements } from './find-elements.ts';

/** The state of all inputs as Slack sends it: initial values, with what the person changed over them. */
export function inputValues(blocks: readonly Block[], changed: InputValues): InputValues {
  const values: Record<string, Record<string, Readonly<Record<string, unknown>>>> = {};
  for (const { blockId, actionId, element } of findElements(blocks)) {
    const shape = INPUT_ELEMENTS[element.type];
    if (shape === undefined) continue;
    const initial = { [shape.key]: element[shape.initial] ?? shape.empty };
    const block = values[blockId] ?? {};
    block[actionId] = { ...initial, ...changed[blockId]?.[actionId], type: element.type };
    values[blockId] = block;
  }
  return values;
}

/** Two states in one, the second over the first. */
export function mergeValues(under: InputValues, over: InputValues | undefined): InputValues {
  const merged: Record<string, InputValues[string]> = { ...under };
  for (const [blockId, actions] of Object.entries(over ?? {})) merged[blockId] = { ...merged[blockId], ...actions };
  return merged;
}
