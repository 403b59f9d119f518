import { blockIdOf, type KitBlock, type KitElement } from '../blocks/kit.ts';

/** An element with the id of the block that holds it. */
export interface PlacedElement {
  readonly blockId: string;
  readonly element: KitElement;
}

/** Every element of a list of blocks that a person can use, containers looked into, in order. */
export function elementsOf(blocks: readonly KitBlock[]): readonly PlacedElement[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'container') return elementsOf(block.child_blocks);
    return held(block).map((element) => ({ blockId: blockIdOf(block, index), element }));
  });
}

function held(block: KitBlock): readonly KitElement[] {
  if (block.type === 'input') return [block.element];
  if (block.type === 'actions') return block.elements;
  if (block.type === 'section' && block.accessory && block.accessory.type !== 'image') return [block.accessory];
  return [];
}
