import type { AlertBlock } from '@slack/types';
import { TextView } from '../text/text-view.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import styles from './alert-block-view.module.css';

const ICONS = {
  default: 'info',
  info: 'info',
  warning: 'warn',
  error: 'warn',
  success: 'check',
} as const satisfies Record<NonNullable<AlertBlock['level']>, IconName>;

/** A sentence that must not be missed in a modal. */
export function AlertBlockView({ block }: { readonly block: AlertBlock }) {
  const level = block.level ?? 'default';
  return (
    <div className={`${styles.alert} ${styles[level]}`} role="note">
      <Icon name={ICONS[level]} />
      <div className={styles.text}>
        <TextView text={block.text} />
      </div>
    </div>
  );
}
