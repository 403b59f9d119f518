import { useCallback, useState } from 'react';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './notices.module.css';

/** How long a sentence stays in sight. */
const STAY_MS = 8_000;

interface Notice {
  readonly id: number;
  readonly sentence: string;
}

/** Sentences that tell of something refused or unanswered; the same sentence is shown once. */
export function useNotices(): {
  readonly notices: readonly Notice[];
  readonly notify: (sentence: string) => void;
  readonly dismiss: (id: number) => void;
} {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((id: number) => setNotices((shown) => shown.filter((notice) => notice.id !== id)), []);
  const notify = useCallback(
    (sentence: string) => {
      const id = performance.now();
      setNotices((shown) => [...shown.filter((notice) => notice.sentence !== sentence), { id, sentence }]);
      setTimeout(() => dismiss(id), STAY_MS);
    },
    [dismiss],
  );
  return { notices, notify, dismiss };
}

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly dismiss: (id: number) => void;
  readonly dismissLabel: string;
}

/** The sentences in sight; screen readers read them out at once. */
export function Notices({ notices, dismiss, dismissLabel }: NoticesProps) {
  return (
    <div className={styles.notices} role="alert" data-testid="notices">
      {notices.map((notice) => (
        <p key={notice.id} className={styles.notice}>
          <Icon name="warn" />
          <span className={styles.sentence}>{notice.sentence}</span>
          <IconButton icon="close" label={dismissLabel} onClick={() => dismiss(notice.id)} />
        </p>
      ))}
    </div>
  );
}
