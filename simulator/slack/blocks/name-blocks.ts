import type { Block } from '../../wire.ts';
import { findElements } from '../inputs/find-elements.ts';
import type { Ids } from '../state/ids.ts';

/** A copy of the blocks in which everything has the id that Slack gives where the app gave none. */
export function nameBlocks(blocks: readonly Block[], ids: Pick<Ids, 'block' | 'action'>): readonly Block[] {
  const copy = structuredClone(blocks) as readonly Block[];
  for (const block of withChildren(copy)) setMissing(block, 'block_id', ids.block);
  for (const { element } of findElements(copy)) setMissing(element, 'action_id', ids.action);
  return copy;
}

function setMissing(target: Readonly<Record<string, unknown>>, key: string, value: () => string): void {
  if (target[key] === undefined) Object.assign(target, { [key]: value() });
}

function withChildren(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => [
    block,
    ...withChildren(Array.isArray(block.child_blocks) ? (block.child_blocks as Block[]) : []),
  ]);
}
