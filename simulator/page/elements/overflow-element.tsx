import type { Overflow } from '@slack/types';
import { useWorkspace } from '../state/workspace.tsx';
import { TextView } from '../text/text-view.tsx';
import { Menu } from '../ui/menu.tsx';
import { Spinner } from '../ui/spinner.tsx';
import type { Seat } from './seat.ts';
import { useElement } from './use-element.tsx';

/** The menu with three dots; each option tells the bot at once. */
export function OverflowElement({ element, seat }: { readonly element: Overflow; readonly seat: Seat }) {
  const { words } = useWorkspace();
  const { send, busy, actionId } = useElement(element, seat);
  if (busy) return <Spinner />;
  const items = element.options.map((option) => ({
    key: option.value ?? option.text.text,
    label: <TextView text={option.text} />,
    hint: option.description && <TextView text={option.description} />,
    pick: () => void send({ selected_option: option }),
  }));
  return <Menu framed icon="dots" label={words.moreActions} items={items} testId={`action-${actionId}`} />;
}
