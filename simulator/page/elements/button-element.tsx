import type { Button as ButtonData } from '@slack/types';
import { PlainText } from '../text/plain-text.tsx';
import { Button } from '../ui/button.tsx';
import type { Seat } from './seat.ts';
import { useElement } from './use-element.tsx';

/** A button; one with an address opens it and tells the bot as well. */
export function ButtonElement({ element, seat }: { readonly element: ButtonData; readonly seat: Seat }) {
  const { send, busy, actionId } = useElement(element, seat);
  const press = () => {
    if (element.url !== undefined) window.open(element.url, '_blank', 'noopener,noreferrer');
    void send({ text: element.text, ...(element.value !== undefined && { value: element.value }) });
  };
  return (
    <Button
      look={element.style ?? 'plain'}
      busy={busy}
      onClick={press}
      aria-label={element.accessibility_label}
      data-testid={`action-${actionId}`}
    >
      <PlainText text={element.text.text} />
    </Button>
  );
}
