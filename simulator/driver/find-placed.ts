import { findElements, type PlacedElement } from '../slack/inputs/find-elements.ts';
import type { Message, View } from '../wire.ts';

/** The element with this action id; without one, throws and names what is there. */
export function findPlaced(target: Message | View, actionId: string, blockId?: string): PlacedElement {
  const all = findElements(target.blocks);
  const found = all.find((one) => one.actionId === actionId && (blockId === undefined || one.blockId === blockId));
  if (found !== undefined) return found;
  throw new Error(`${titleOf(target)} has no ${actionId}; it has: ${namesOf(all)}`);
}

/** The input of this block; without one, throws and names the inputs that are there. */
export function findInput(view: View, blockId: string): PlacedElement {
  const all = findElements(view.blocks);
  const found = all.find((one) => one.blockId === blockId);
  if (found !== undefined) return found;
  const ids = all.map((one) => one.blockId).join(', ') || 'none';
  throw new Error(`${titleOf(view)} has no input ${blockId}; it has: ${ids}`);
}

function titleOf(target: Message | View): string {
  if ('ts' in target) return `the message "${target.text.slice(0, 60)}"`;
  return `the ${target.type} ${target.callbackId || target.title}`;
}

function namesOf(all: readonly PlacedElement[]): string {
  return all.map(nameOf).join(', ') || 'nothing to press';
}

function nameOf({ actionId, element }: PlacedElement): string {
  const options = Array.isArray(element.options) ? (element.options as { readonly value?: string }[]) : [];
  return options.length === 0 ? actionId : `${actionId}[${options.map((option) => option.value).join(' ')}]`;
}
