import type { ContextBlock } from '@slack/types';
import { TextView } from '../text/text-view.tsx';
import { numbered } from '../ui/numbered.ts';
import styles from './block-list.module.css';

/** Small grey texts and pictures in a row. */
export function ContextBlockView({ block }: { readonly block: ContextBlock }) {
  return (
    <div className={styles.context}>
      {numbered(block.elements).map(({ place, item: element }) =>
        element.type === 'image' ? (
          <img key={place} src={'image_url' in element ? element.image_url : undefined} alt={element.alt_text} />
        ) : (
          <div key={place}>
            <TextView text={element} />
          </div>
        ),
      )}
    </div>
  );
}
