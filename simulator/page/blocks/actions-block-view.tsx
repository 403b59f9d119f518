import type { ActionsBlock, ContextActionsBlock } from '@slack/types';
import { ElementView } from '../elements/element-view.tsx';
import { numbered } from '../ui/numbered.ts';
import styles from './block-list.module.css';
import { actionIdOf, type KitElement } from './kit.ts';

/** Things to use, side by side; each tells the bot at once. */
export function ActionsBlockView(props: {
  readonly block: ActionsBlock | ContextActionsBlock;
  readonly blockId: string;
}) {
  return (
    <div className={styles.actions}>
      {numbered<KitElement>(props.block.elements).map(({ place, item: element }) => (
        <div
          key={`${actionIdOf(element)}-${place}`}
          data-kind={element.type.endsWith('_select') ? 'select' : undefined}
        >
          <ElementView element={element} seat={{ blockId: props.blockId, dispatches: true }} />
        </div>
      ))}
    </div>
  );
}
