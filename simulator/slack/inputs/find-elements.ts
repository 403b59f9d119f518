import type { Block } from '../../wire.ts';
import { INPUT_ELEMENTS, PRESSED_ELEMENTS } from './elements.ts';

/** An interactive element with the block it stands in. */
export interface PlacedElement {
  readonly block: Block;
  readonly blockId: string;
  readonly actionId: string;
  readonly element: Readonly<Record<string, unknown>> & { readonly type: string };
}

/** Every interactive element of the blocks, also inside containers and cards, in order of reading. */
export function findElements(blocks: readonly Block[]): readonly PlacedElement[] {
  return blocks.flatMap((block) => [
    ...elementsOf(block).map((element) => ({
      block,
      blockId: String(block.block_id ?? ''),
      actionId: String(element.action_id ?? ''),
      element,
    })),
    ...findElements(innerBlocks(block)),
  ]);
}

function elementsOf(block: Block): readonly PlacedElement['element'][] {
  const inner = [block.element, block.accessory, ...listOf(block.elements), ...listOf(block.actions)];
  return inner.filter(isElement);
}

function innerBlocks(block: Block): readonly Block[] {
  const inner = [...listOf(block.child_blocks), ...(block.type === 'carousel' ? listOf(block.elements) : [])];
  return inner.filter(isTyped);
}

function isElement(value: unknown): value is PlacedElement['element'] {
  return isTyped(value) && (value.type in INPUT_ELEMENTS || PRESSED_ELEMENTS.includes(value.type));
}

function isTyped(value: unknown): value is Block {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
