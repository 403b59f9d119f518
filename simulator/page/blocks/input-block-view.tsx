import type { InputBlock } from '@slack/types';
import { useId } from 'react';
import { ElementView } from '../elements/element-view.tsx';
import { useSurface } from '../elements/surface.tsx';
import { useWorkspace } from '../state/workspace.tsx';
import { PlainText } from '../text/plain-text.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './input-block-view.module.css';

/** A labelled input with its hint, and the sentence that says what is wrong with it. */
export function InputBlockView({ block, blockId }: { readonly block: InputBlock; readonly blockId: string }) {
  const { words } = useWorkspace();
  const error = useSurface().errors[blockId];
  const id = useId();
  const describedBy = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const seat = {
    blockId,
    dispatches: block.dispatch_action ?? false,
    labelId: `${id}-label`,
    ...(describedBy !== '' && { describedBy }),
    invalid: error !== undefined,
  };
  return (
    <div className={styles.input} data-testid={`input-${blockId}`} data-invalid={error !== undefined || undefined}>
      <div className={styles.label} id={`${id}-label`}>
        <PlainText text={block.label.text} />
        {block.optional && <span className={styles.optional}>{words.optional}</span>}
      </div>
      <ElementView element={block.element} seat={seat} />
      {error && (
        <p className={styles.error} id={`${id}-error`} data-testid={`error-${blockId}`}>
          <Icon name="warn" size={15} />
          {error}
        </p>
      )}
      {block.hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          <PlainText text={block.hint.text} />
        </p>
      )}
    </div>
  );
}
