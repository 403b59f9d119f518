import { BlockBoundary } from './block-boundary.tsx';
import styles from './block-list.module.css';
import { BlockView } from './block-view.tsx';
import { blockIdOf, type KitBlock } from './kit.ts';

/** Blocks, one under the other; one that cannot be drawn says so and leaves the others standing. */
export function BlockList({ blocks }: { readonly blocks: readonly KitBlock[] }) {
  return (
    <div className={styles.blocks}>
      {blocks.map((block, index) => (
        <BlockBoundary key={blockIdOf(block, index)} block={block}>
          <BlockView block={block} blockId={blockIdOf(block, index)} />
        </BlockBoundary>
      ))}
    </div>
  );
}
