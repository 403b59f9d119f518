import type { SectionBlock } from '@slack/types';
import { ElementView } from '../elements/element-view.tsx';
import { TextView } from '../text/text-view.tsx';
import { numbered } from '../ui/numbered.ts';
import styles from './block-list.module.css';
import { Foldable } from './foldable.tsx';

/** Accessories that need the whole width under the text. */
const WIDE = new Set(['checkboxes', 'radio_buttons']);
const NARROW = new Set(['button', 'overflow', 'image', 'workflow_button']);

/** A text, fields beside each other, and at most one thing to use or to look at on the right. */
export function SectionBlockView({ block, blockId }: { readonly block: SectionBlock; readonly blockId: string }) {
  const { text, fields, accessory } = block;
  const wide = accessory !== undefined && WIDE.has(accessory.type);
  const choosing = accessory !== undefined && !wide && !NARROW.has(accessory.type);
  return (
    <div className={styles.section} data-wide={wide || undefined} data-choosing={choosing || undefined}>
      <div className={styles.said}>
        {text && (
          <Foldable long={text.text} whole={block.expand ?? false}>
            <TextView text={text} />
          </Foldable>
        )}
        {fields && (
          <div className={styles.fields}>
            {numbered(fields).map((field) => (
              <div key={field.place}>
                <TextView text={field.item} />
              </div>
            ))}
          </div>
        )}
      </div>
      {accessory && (
        <div className={styles.accessory}>
          {accessory.type === 'image' ? (
            <img
              className={styles.picture}
              src={'image_url' in accessory ? accessory.image_url : undefined}
              alt={accessory.alt_text}
            />
          ) : (
            <ElementView element={accessory} seat={{ blockId, dispatches: true }} />
          )}
        </div>
      )}
    </div>
  );
}
