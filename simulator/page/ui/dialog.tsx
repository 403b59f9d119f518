import { useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  readonly label: string;
  readonly onCancel: () => void;
  readonly size?: 'small' | 'normal';
  readonly testId?: string;
  readonly children: React.ReactNode;
}

/** A modal dialog: the rest of the page waits, Esc cancels, the keyboard returns to where it was. */
export function Dialog({ label, onCancel, size = 'normal', testId, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything inside takes the keyboard: opening the dialog would take it away again.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      data-testid={testId}
      className={`${styles.dialog} ${styles[size]}`}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
      onClose={() => {
        // A second Esc in a row closes it whatever we say: what is still there is shown again, and asked to go.
        if (dialog.current?.open !== false) return;
        dialog.current.showModal();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
