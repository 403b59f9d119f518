import type { Block, InputValues } from '../../wire.ts';
import { findElements } from './find-elements.ts';

/**
 * What stays typed when a view gets other blocks: the values of inputs whose block_id, action_id and type stayed
 * (slack.md 1.1; Slack's guide to modals says so).
 */
export function keepValues(before: readonly Block[], after: readonly Block[], values: InputValues): InputValues {
  const places = new Set(findElements(before).map(placeOf));
  const kept: Record<string, InputValues[string]> = {};
  for (const one of findElements(after)) {
    const value = values[one.blockId]?.[one.actionId];
    if (value !== undefined && places.has(placeOf(one))) {
      kept[one.blockId] = { ...kept[one.blockId], [one.actionId]: value };
    }
  }
  return kept;
}

function placeOf(one: ReturnType<typeof findElements>[number]): string {
  return JSON.stringify([one.blockId, one.actionId, one.element.type]);
}
