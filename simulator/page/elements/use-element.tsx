import { actionIdOf, type KitElement } from '../blocks/kit.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { TextView } from '../text/text-view.tsx';
import { useAsk } from '../ui/confirm.tsx';
import type { ElementValue } from './element-value.ts';
import { initialValue } from './initial-value.ts';
import type { Seat } from './seat.ts';
import { useSurface } from './surface.tsx';

type Held = Omit<ElementValue, 'type'>;

/** What an element needs to work: its value, ways to change and to send it, and whether an answer is awaited. */
export interface ElementHandle {
  readonly value: Held;
  readonly busy: boolean;
  readonly actionId: string;
  /** Keeps a value for the form without sending it. */
  readonly keep: (held: Held) => void;
  /** Keeps a value and, where the seat dispatches, sends it after the element's own question was answered yes. */
  readonly choose: (held: Held) => Promise<void>;
  /** Sends a press with the given content after the element's own question was answered yes. */
  readonly send: (content: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** Connects an element to the surface it stands on. */
export function useElement(element: KitElement, seat: Seat): ElementHandle {
  const surface = useSurface();
  const confirmed = useElementQuestion(element);
  const actionId = actionIdOf(element);
  const value = surface.touched[seat.blockId]?.[actionId] ?? initialValue(element) ?? { type: element.type };
  const keep = (held: Held) => surface.touch(seat.blockId, actionId, { type: element.type, ...held });
  return {
    value,
    actionId,
    busy: surface.busy === `${seat.blockId}/${actionId}`,
    keep,
    async choose(held) {
      if (!seat.dispatches) return keep(held);
      if (!(await confirmed())) return;
      keep(held);
      await surface.press(seat.blockId, actionId, { type: element.type, ...held });
    },
    async send(content) {
      if (await confirmed()) await surface.press(seat.blockId, actionId, { type: element.type, ...content });
    },
  };
}

function useElementQuestion(element: KitElement): () => Promise<boolean> {
  const ask = useAsk();
  const { words } = useWorkspace();
  const confirm = 'confirm' in element ? element.confirm : undefined;
  return async () => {
    if (!confirm) return true;
    return ask({
      label: confirm.title?.text ?? confirm.text.text,
      title: confirm.title && <TextView text={confirm.title} />,
      text: <TextView text={confirm.text} />,
      yes: confirm.confirm?.text ?? words.confirmYes,
      no: confirm.deny?.text ?? words.cancel,
      danger: confirm.style === 'danger',
    });
  };
}
