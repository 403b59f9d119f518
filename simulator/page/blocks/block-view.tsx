import { Drawn } from '../text/drawn.tsx';
import { PlainText } from '../text/plain-text.tsx';
import { RichText } from '../text/rich-text.tsx';
import { ActionsBlockView } from './actions-block-view.tsx';
import { AlertBlockView } from './alert-block-view.tsx';
import styles from './block-list.module.css';
import { ContainerBlockView } from './container-block-view.tsx';
import { ContextBlockView } from './context-block-view.tsx';
import { InputBlockView } from './input-block-view.tsx';
import type { KitBlock } from './kit.ts';
import { SectionBlockView } from './section-block-view.tsx';
import { TableView } from './table-view.tsx';
import { UndrawnBlock } from './undrawn-block.tsx';

/**
 * One block. Texts, pictures and charts are drawn by the Block Kit library; everything a person can use, and tables
 * (the library breaks on numbers in them), by this page.
 */
export function BlockView({ block, blockId }: { readonly block: KitBlock; readonly blockId: string }) {
  switch (block.type) {
    case 'section':
      return <SectionBlockView block={block} blockId={blockId} />;
    case 'context':
      return <ContextBlockView block={block} />;
    case 'actions':
    case 'context_actions':
      return <ActionsBlockView block={block} blockId={blockId} />;
    case 'input':
      return <InputBlockView block={block} blockId={blockId} />;
    case 'header':
      return (
        <h3 className={styles.header} data-level={'level' in block ? String(block.level) : undefined}>
          <PlainText text={block.text.text} />
        </h3>
      );
    case 'divider':
      return <hr className={styles.divider} />;
    case 'alert':
      return <AlertBlockView block={block} />;
    case 'container':
      return <ContainerBlockView block={block} />;
    case 'table':
      return <TableView rows={block.rows} columns={block.column_settings ?? []} />;
    case 'data_table':
      return (
        <TableView rows={block.rows} columns={[]} caption={block.caption} sortable pageSize={block.page_size ?? 5} />
      );
    case 'rich_text':
      return <RichText elements={block.elements} />;
    case 'image':
    case 'video':
    case 'markdown':
    case 'data_visualization':
    case 'card':
    case 'carousel':
    case 'plan':
    case 'task_card':
      return <Drawn block={{ ...block }} />;
    default:
      return <UndrawnBlock type={block.type} />;
  }
}
