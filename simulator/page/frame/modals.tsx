import type { View } from '../../wire.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ModalForm } from './modal-form.tsx';

/** The open modals of the person: the top one is in sight, those beneath keep what was typed into them. */
export function Modals({ modals }: { readonly modals: readonly View[] }) {
  const { perform, notify } = useWorkspace();
  const top = modals.at(-1);
  if (!top) return null;
  const close = async () => {
    const answer = await perform({ kind: 'close_view', viewId: top.id });
    if (!answer.ok) notify(answer.error);
  };
  return (
    <Dialog label={top.title} onCancel={() => void close()} testId="modal">
      {modals.map((view) => (
        <ModalForm key={view.id} view={view} onTop={view === top} stacked={modals.length > 1} onClose={close} />
      ))}
    </Dialog>
  );
}
