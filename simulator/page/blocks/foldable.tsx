import { useState } from 'react';
import { useWorkspace } from '../state/workspace.tsx';
import styles from './block-list.module.css';

/** From so much text on, Slack folds a section and offers to see more. */
const FOLDED_CHARACTERS = 1_000;
const FOLDED_LINES = 14;

interface FoldableProps {
  /** The text by which its length is judged. */
  readonly long: string;
  /** Whether it is shown whole at once. */
  readonly whole: boolean;
  readonly children: React.ReactNode;
}

/** A text that is folded when it is long. */
export function Foldable({ long, whole, children }: FoldableProps) {
  const { words } = useWorkspace();
  const [open, setOpen] = useState(false);
  if (whole || (long.length < FOLDED_CHARACTERS && long.split('\n').length < FOLDED_LINES)) return children;
  return (
    <>
      <div className={open ? undefined : styles.folded}>{children}</div>
      <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.showLess : words.showMore}
      </button>
    </>
  );
}
