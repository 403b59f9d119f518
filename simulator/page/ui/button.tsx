import type { Ref } from 'react';
import styles from './button.module.css';
import { Spinner } from './spinner.tsx';

type Native = React.ComponentProps<'button'>;

/** How a button looks: `danger-fill` is for the last word of a dialog. */
type ButtonLook = 'plain' | 'primary' | 'danger' | 'danger-fill' | 'quiet';

interface ButtonProps extends Omit<Native, 'className'> {
  readonly look?: ButtonLook;
  /** While busy the button keeps its size, shows that it works, and takes no second click. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words on it. */
export function Button({ look = 'plain', busy = false, children, onClick, ...native }: ButtonProps) {
  return (
    <button
      type="button"
      {...native}
      onClick={busy ? undefined : onClick}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={`${styles.button} ${styles[look]}`}
    >
      <span className={busy ? styles.waiting : styles.label}>{children}</span>
      {busy && <Spinner className={styles.spinner} />}
    </button>
  );
}
