import { Icon, type IconName } from './icon.tsx';
import styles from './icon-button.module.css';

type Native = React.ComponentProps<'button'>;

interface IconButtonProps extends Omit<Native, 'className' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  /** What it does, for screen readers and as a tooltip. */
  readonly label: string;
  /** With a frame it stands beside other buttons as one of them. */
  readonly framed?: boolean;
}

/** A button with a drawing alone. */
export function IconButton({ icon, label, framed = false, ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...native}
      aria-label={label}
      className={framed ? `${styles.button} ${styles.framed}` : styles.button}
    >
      <Icon name={icon} />
    </button>
  );
}
