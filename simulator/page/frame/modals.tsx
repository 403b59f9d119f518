import { useRef } from 'react';
import type { View } from '../../wire.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ModalForm } from './modal-form.tsx';

/** The open modals of the person: the top one is in sight, those beneath keep what was typed into them. */
export function Modals({ modals }: { readonly modals: readonly View[] }) {
  const { perform, notify } = useWorkspace();
  const closing = useRef<string>(undefined);
  const top = modals.at(-1);
  if (!top) return null;
  const close = async () => {
    // The form stays in sight until the workspace says it is gone; a second Esc in between asks for nothing new.
    if (closing.current === top.id) return;
    closing.current = top.id;
    const answer = await perform({ kind: 'close_view', viewId: top.id });
    if (answer.ok) return;
    closing.current = undefined;
    notify(answer.error);
  };
  return (
    <Dialog label={top.title} onCancel={() => void close()} testId="modal">
      {modals.map((view) => (
        <ModalForm key={view.id} view={view} onTop={view === top} stacked={modals.length > 1} onClose={close} />
      ))}
    </Dialog>
  );
}
