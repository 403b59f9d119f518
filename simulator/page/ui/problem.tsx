import { Icon } from './icon.tsx';
import styles from './problem.module.css';

/** A sentence that says why something came to nothing; screen readers read it out at once. */
export function Problem({ sentence }: { readonly sentence: string | undefined }) {
  if (sentence === undefined) return null;
  return (
    <p className={styles.problem} role="alert" data-testid="problem">
      <Icon name="warn" size={16} />
      <span>{sentence}</span>
    </p>
  );
}
