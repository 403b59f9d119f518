import type { ContainerBlock } from '@slack/types';
import { PlainText } from '../text/plain-text.tsx';
import { RichText } from '../text/rich-text.tsx';
import { TextView } from '../text/text-view.tsx';
import styles from './block-list.module.css';
import { BlockList } from './block-list.tsx';

/** Blocks in a frame with a title, which folds when it may. */
export function ContainerBlockView({ block }: { readonly block: ContainerBlock }) {
  const title = (
    <span>
      <span className={styles.containerTitle}>
        {block.title && <PlainText text={block.title.text} />}
        {block.rich_text_title && <RichText elements={block.rich_text_title.elements} />}
      </span>
      {block.subtitle && (
        <span className={styles.containerSubtitle}>
          <TextView text={block.subtitle} />
        </span>
      )}
    </span>
  );
  const inside = (
    <div className={styles.inside}>
      <BlockList blocks={block.child_blocks} />
    </div>
  );
  if (!block.is_collapsible) {
    return (
      <section className={styles.container}>
        {title}
        {inside}
      </section>
    );
  }
  return (
    <details className={styles.container} open={!block.default_collapsed}>
      <summary>{title}</summary>
      {inside}
    </details>
  );
}
