import { BLOCKS, type Surface } from './block-shapes.ts';
import type { Issue } from './issue.ts';

/** What is wrong with each block by itself on this surface. */
export function checkBlocks(blocks: readonly unknown[], surface: Surface): readonly Issue[] {
  return blocks.flatMap((block, index) => checkBlock(block, surface, `/blocks/${index}`));
}

/** What is wrong with one block on this surface; `pointer` is where it stands. */
export function checkBlock(block: unknown, surface: Surface, pointer: string): readonly Issue[] {
  const type = typeOf(block);
  if (type === undefined) return [{ pointer, problem: 'not a block that we know' }];
  if (!BLOCKS[type].on.some((place: Surface) => place === surface)) {
    return [{ pointer, problem: `${type} is not shown in a ${surface}` }];
  }
  const parsed = BLOCKS[type].shape.safeParse(block);
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    pointer: [pointer, ...issue.path.map(String)].join('/'),
    problem: issue.message,
  }));
}

function typeOf(block: unknown): keyof typeof BLOCKS | undefined {
  if (typeof block !== 'object' || block === null || !('type' in block)) return undefined;
  const { type } = block;
  return typeof type === 'string' && Object.hasOwn(BLOCKS, type) ? (type as keyof typeof BLOCKS) : undefined;
}
