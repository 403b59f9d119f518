import type { KitElement } from '../blocks/kit.ts';
import type { ElementValue } from './element-value.ts';

type Holding = Exclude<
  KitElement,
  { type: 'button' | 'overflow' | 'workflow_button' | 'feedback_buttons' | 'icon_button' }
>;
type Held = Omit<ElementValue, 'type'>;
type Initials = { readonly [Type in Holding['type']]: (element: Extract<Holding, { type: Type }>) => Held };

const text = (element: { readonly initial_value?: string }): Held => ({ value: element.initial_value ?? null });

/** What each element holds before anybody touches it; elements that hold nothing are not listed. */
const INITIALS = {
  plain_text_input: text,
  email_text_input: text,
  url_text_input: text,
  number_input: text,
  rich_text_input: (element) => ({ rich_text_value: element.initial_value ?? null }),
  file_input: () => ({ files: [] }),
  static_select: (element) => ({ selected_option: element.initial_option ?? null }),
  external_select: (element) => ({ selected_option: element.initial_option ?? null }),
  radio_buttons: (element) => ({ selected_option: element.initial_option ?? null }),
  multi_static_select: (element) => ({ selected_options: element.initial_options ?? [] }),
  multi_external_select: (element) => ({ selected_options: element.initial_options ?? [] }),
  checkboxes: (element) => ({ selected_options: element.initial_options ?? [] }),
  users_select: (element) => ({ selected_user: element.initial_user ?? null }),
  multi_users_select: (element) => ({ selected_users: element.initial_users ?? [] }),
  conversations_select: (element) => ({ selected_conversation: element.initial_conversation ?? null }),
  multi_conversations_select: (element) => ({ selected_conversations: element.initial_conversations ?? [] }),
  channels_select: (element) => ({ selected_channel: element.initial_channel ?? null }),
  multi_channels_select: (element) => ({ selected_channels: element.initial_channels ?? [] }),
  datepicker: (element) => ({ selected_date: element.initial_date ?? null }),
  timepicker: (element) => ({ selected_time: element.initial_time ?? null }),
  datetimepicker: (element) => ({ selected_date_time: element.initial_date_time ?? null }),
} satisfies Initials;

/** What an element holds before it is touched; undefined for one that never holds anything, such as a button. */
export function initialValue(element: KitElement): ElementValue | undefined {
  if (!(element.type in INITIALS)) return undefined;
  const read = INITIALS[element.type as Holding['type']] as (element: KitElement) => Held;
  return { type: element.type, ...read(element) };
}
