import type { KitElement } from '../blocks/kit.ts';
import { useWorkspace } from '../state/workspace.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { ButtonElement } from './button-element.tsx';
import { DateElement } from './date-element.tsx';
import { ExternalSelectElement } from './external-select-element.tsx';
import { FeedbackElement } from './feedback-element.tsx';
import { MomentElement } from './moment-element.tsx';
import { OptionsElement } from './options-element.tsx';
import { OverflowElement } from './overflow-element.tsx';
import { PeopleSelectElement } from './people-select-element.tsx';
import { PlaceSelectElement } from './place-select-element.tsx';
import { RichTextElement } from './rich-text-element.tsx';
import type { Seat } from './seat.ts';
import { StaticSelectElement } from './static-select-element.tsx';
import { TextElement } from './text-element.tsx';
import { useElement } from './use-element.tsx';

/** Any element that a person can use. */
export function ElementView({ element, seat }: { readonly element: KitElement; readonly seat: Seat }) {
  const { words } = useWorkspace();
  switch (element.type) {
    case 'button':
      return <ButtonElement element={element} seat={seat} />;
    case 'overflow':
      return <OverflowElement element={element} seat={seat} />;
    case 'radio_buttons':
    case 'checkboxes':
      return <OptionsElement element={element} seat={seat} />;
    case 'static_select':
    case 'multi_static_select':
      return <StaticSelectElement element={element} seat={seat} />;
    case 'external_select':
    case 'multi_external_select':
      return <ExternalSelectElement element={element} seat={seat} />;
    case 'users_select':
    case 'multi_users_select':
      return <PeopleSelectElement element={element} seat={seat} />;
    case 'channels_select':
    case 'multi_channels_select':
    case 'conversations_select':
    case 'multi_conversations_select':
      return <PlaceSelectElement element={element} seat={seat} />;
    case 'datepicker':
    case 'timepicker':
      return <DateElement element={element} seat={seat} />;
    case 'datetimepicker':
      return <MomentElement element={element} seat={seat} />;
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return <TextElement element={element} seat={seat} />;
    case 'rich_text_input':
      return <RichTextElement element={element} seat={seat} />;
    case 'feedback_buttons':
      return <FeedbackElement element={element} seat={seat} />;
    case 'icon_button':
      return <TrashButton element={element} seat={seat} />;
    case 'file_input':
      return <p>{words.noFiles}</p>;
    case 'workflow_button':
      return <p>{words.cannotDraw(element.type)}</p>;
    default:
      return <p>{words.cannotDraw((element satisfies never as KitElement).type)}</p>;
  }
}

function TrashButton(props: { readonly element: Extract<KitElement, { type: 'icon_button' }>; readonly seat: Seat }) {
  const { send } = useElement(props.element, props.seat);
  const { text, value } = props.element;
  return <IconButton icon="trash" label={text.text} onClick={() => void send({ text, ...(value && { value }) })} />;
}
