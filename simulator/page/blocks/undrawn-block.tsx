import { useWorkspace } from '../state/workspace.tsx';
import styles from './block-list.module.css';

/** Says that a block is there and cannot be shown. */
export function UndrawnBlock({ type }: { readonly type: string }) {
  const { words } = useWorkspace();
  return <p className={styles.undrawn}>{words.cannotDraw(type)}</p>;
}
