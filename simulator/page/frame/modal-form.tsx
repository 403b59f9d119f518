import { useEffect, useMemo, useRef, useState } from 'react';
import type { View } from '../../wire.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { kitBlock } from '../blocks/kit.ts';
import { checkInputs } from '../elements/check-inputs.ts';
import { SurfaceProvider, useNewSurface } from '../elements/surface.tsx';
import { useWorkspace } from '../state/workspace.tsx';
import { PlainText } from '../text/plain-text.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Problem } from '../ui/problem.tsx';
import { focusFirst } from './focus-first.ts';
import styles from './modal-form.module.css';

interface ModalFormProps {
  readonly view: View;
  readonly onTop: boolean;
  /** Whether other modals lie beneath or above. */
  readonly stacked: boolean;
  readonly onClose: () => Promise<void>;
}

/** One modal: its blocks, what is wrong with them, and the ways out. */
export function ModalForm({ view, onTop, stacked, onClose }: ModalFormProps) {
  const { words, perform } = useWorkspace();
  const [errors, setErrors] = useState<View['errors']>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const blocks = useMemo(() => view.blocks.map(kitBlock), [view.blocks]);
  const surface = useNewSurface({ kind: 'view', viewId: view.id }, blocks, errors ?? view.errors);
  useEffect(() => {
    if (onTop) focusFirst(form.current, '[data-focus-on-load]');
  }, [onTop]);
  const refuse = (found: View['errors']) => {
    setErrors(found);
    // The sentences are drawn first, then the keyboard goes to the first input that needs care.
    requestAnimationFrame(() => focusFirst(form.current, '[data-invalid]'));
  };
  const submit = async () => {
    if (busy || view.submit === undefined) return;
    const found = checkInputs(blocks, surface.touched, words);
    if (Object.keys(found).length > 0) return refuse(found);
    setBusy(true);
    setProblem(undefined);
    const answer = await perform({ kind: 'submit_view', viewId: view.id, values: surface.values() });
    setBusy(false);
    setErrors(undefined);
    if (answer.ok) return;
    if (answer.errors && Object.keys(answer.errors).length > 0) refuse(answer.errors);
    else setProblem(answer.error);
  };
  return (
    <form
      ref={form}
      noValidate
      hidden={!onTop}
      className={styles.form}
      data-testid={onTop ? 'modal-form' : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <header className={styles.header}>
        {stacked && <IconButton icon="left" label={words.back} onClick={() => void onClose()} />}
        <h2 className={styles.title}>
          <PlainText text={view.title} />
        </h2>
        <IconButton icon="close" label={words.close} onClick={() => void onClose()} />
      </header>
      <div className={styles.body}>
        <SurfaceProvider value={surface}>
          <BlockList blocks={blocks} />
        </SurfaceProvider>
        <Problem sentence={problem ?? surface.problem} />
      </div>
      <footer className={styles.footer}>
        <Button onClick={() => void onClose()} data-testid="modal-close">
          <PlainText text={view.close ?? (view.submit === undefined ? words.close : words.cancel)} />
        </Button>
        {view.submit !== undefined && (
          <Button type="submit" look="primary" busy={busy} data-testid="modal-submit">
            <PlainText text={view.submit} />
          </Button>
        )}
      </footer>
    </form>
  );
}
