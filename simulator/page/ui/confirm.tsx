import { createContext, useCallback, useContext, useState } from 'react';
import { Button } from './button.tsx';
import styles from './confirm.module.css';
import { Dialog } from './dialog.tsx';

/** A question with two answers. */
export interface Question {
  readonly title: React.ReactNode;
  readonly text: React.ReactNode;
  readonly yes: React.ReactNode;
  readonly no: React.ReactNode;
  readonly danger: boolean;
  /** The title for screen readers. */
  readonly label: string;
}

type Ask = (question: Question) => Promise<boolean>;

const AskContext = createContext<Ask>(async () => true);

/** Asks the person before something is done; leaving the question is a no. */
export function useAsk(): Ask {
  return useContext(AskContext);
}

/** Shows the questions of everything below it, one at a time. */
export function ConfirmProvider({ children }: { readonly children: React.ReactNode }) {
  const [open, setOpen] = useState<{ readonly question: Question; readonly answer: (yes: boolean) => void }>();
  const ask = useCallback<Ask>((question) => new Promise((answer) => setOpen({ question, answer })), []);
  const settle = (yes: boolean) => {
    setOpen(undefined);
    open?.answer(yes);
  };
  return (
    <AskContext value={ask}>
      {children}
      {open && (
        <Dialog label={open.question.label} onCancel={() => settle(false)} size="small" testId="confirm">
          <div className={styles.body}>
            <h2 className={styles.title}>{open.question.title}</h2>
            <div className={styles.text}>{open.question.text}</div>
          </div>
          <div className={styles.answers}>
            <Button onClick={() => settle(false)} data-testid="confirm-no">
              {open.question.no}
            </Button>
            <Button
              look={open.question.danger ? 'danger-fill' : 'primary'}
              onClick={() => settle(true)}
              data-testid="confirm-yes"
            >
              {open.question.yes}
            </Button>
          </div>
        </Dialog>
      )}
    </AskContext>
  );
}
