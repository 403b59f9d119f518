import type { FeedbackButtons } from '@slack/types';
import { Button } from '../ui/button.tsx';
import type { Seat } from './seat.ts';
import { useElement } from './use-element.tsx';

/** Two buttons that ask how an answer was. */
export function FeedbackElement({ element, seat }: { readonly element: FeedbackButtons; readonly seat: Seat }) {
  const { send, busy } = useElement(element, seat);
  return [element.positive_button, element.negative_button].map((button) => (
    <Button
      key={button.value}
      look="quiet"
      busy={busy}
      aria-label={button.accessibility_label}
      onClick={() => void send({ text: button.text, value: button.value })}
    >
      {button.text.text}
    </Button>
  ));
}
