import { useWorkspace } from '../state/workspace.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import styles from './try-card.module.css';

interface TryCardProps {
  readonly onDismiss: () => void;
  /** Runs a slash command where the person is. */
  readonly onCommand: (line: string) => void;
}

/** What a newcomer may try, in the person's own language. */
export function TryCard({ onDismiss, onCommand }: TryCardProps) {
  const { words } = useWorkspace();
  return (
    <aside className={styles.card} aria-label={words.tryTitle} data-testid="try-card">
      <header className={styles.header}>
        <h2 className={styles.title}>{words.tryTitle}</h2>
        <IconButton icon="close" label={words.close} onClick={onDismiss} />
      </header>
      <p className={styles.intro}>{words.tryIntro}</p>
      <ol className={styles.steps}>
        {words.trySteps.map((step, index) => (
          <li key={step.do} className={styles.step}>
            <span className={styles.number}>{index + 1}</span>
            <span>
              <strong>{step.do}</strong>
              <span className={styles.see}>{step.see}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.or}>{words.tryCommands}</p>
      <div className={styles.commands}>
        {words.tryCommandList.map((line) => (
          <button key={line} type="button" className={styles.command} onClick={() => onCommand(line)}>
            {line}
          </button>
        ))}
      </div>
      <Button onClick={onDismiss} data-testid="try-dismiss">
        {words.tryDismiss}
      </Button>
    </aside>
  );
}
