/** How Slack reports the state of an element: under which key, from which initial field, and what empty looks like. */
export interface InputElement {
  readonly key: string;
  readonly initial: string;
  readonly empty: null | readonly never[];
}

const one = (key: string, initial: string): InputElement => ({ key, initial, empty: null });
const many = (key: string, initial: string): InputElement => ({ key, initial, empty: [] });

/** Every element that holds a value, by its type. Buttons and overflows hold none. */
export const INPUT_ELEMENTS: Readonly<Record<string, InputElement>> = {
  plain_text_input: one('value', 'initial_value'),
  number_input: one('value', 'initial_value'),
  email_text_input: one('value', 'initial_value'),
  url_text_input: one('value', 'initial_value'),
  rich_text_input: one('rich_text_value', 'initial_value'),
  datepicker: one('selected_date', 'initial_date'),
  timepicker: one('selected_time', 'initial_time'),
  datetimepicker: one('selected_date_time', 'initial_date_time'),
  radio_buttons: one('selected_option', 'initial_option'),
  checkboxes: many('selected_options', 'initial_options'),
  static_select: one('selected_option', 'initial_option'),
  external_select: one('selected_option', 'initial_option'),
  users_select: one('selected_user', 'initial_user'),
  conversations_select: one('selected_conversation', 'initial_conversation'),
  channels_select: one('selected_channel', 'initial_channel'),
  multi_static_select: many('selected_options', 'initial_options'),
  multi_external_select: many('selected_options', 'initial_options'),
  multi_users_select: many('selected_users', 'initial_users'),
  multi_conversations_select: many('selected_conversations', 'initial_conversations'),
  multi_channels_select: many('selected_channels', 'initial_channels'),
  file_input: many('files', 'initial_files'),
};

/** Elements that a person can press or choose, but that hold no value. */
export const PRESSED_ELEMENTS: readonly string[] = [
  'button',
  'overflow',
  'workflow_button',
  'icon_button',
  'feedback_buttons',
];
