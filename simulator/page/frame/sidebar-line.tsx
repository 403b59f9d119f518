import { useWorkspace } from '../state/workspace.tsx';
import styles from './sidebar.module.css';

interface SidebarLineProps {
  readonly icon: React.ReactNode;
  readonly current: boolean;
  readonly unread: number;
  readonly onGo: () => void;
  readonly testId: string;
  readonly children: string;
}

/** One place to go to, with the number of messages not read there. */
export function SidebarLine({ icon, current, unread, onGo, testId, children }: SidebarLineProps) {
  const { words } = useWorkspace();
  return (
    <button
      type="button"
      className={styles.line}
      aria-current={current ? 'page' : undefined}
      data-unread={unread > 0 || undefined}
      data-testid={testId}
      onClick={onGo}
    >
      <span className={styles.icon}>{icon}</span>
      <span className={styles.label}>{children}</span>
      {unread > 0 && (
        <span className={styles.unread} title={words.unread(unread)}>
          <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
          <span className="visually-hidden">{words.unread(unread)}</span>
        </span>
      )}
    </button>
  );
}
