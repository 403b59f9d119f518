import { z } from 'zod';
import { checkInitial, checkMenu, Option, OptionGroup, OverflowOption, RichOption } from './options.ts';
import { rich } from './rich-text.ts';
import { Confirm, Id, plain, Url } from './texts.ts';

const acts = { action_id: Id.optional() };
const confirms = { confirm: Confirm.optional() };
const focuses = { focus_on_load: z.boolean().optional() };
const hints = { placeholder: plain(150).optional() };
const chooses = { ...acts, ...confirms, ...focuses, ...hints };
const counts = { max_selected_items: z.number().int().min(1).optional() };
const types = {
  ...acts,
  ...focuses,
  ...hints,
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z
        .array(z.enum(['on_enter_pressed', 'on_character_entered']))
        .min(1)
        .max(2)
        .optional(),
    })
    .optional(),
};
const menus = {
  options: z.array(Option).min(1).max(100).optional(),
  option_groups: z.array(OptionGroup).min(1).max(100).optional(),
};
const conversations = {
  default_to_current_conversation: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z
        .array(z.enum(['im', 'mpim', 'private', 'public']))
        .min(1)
        .optional(),
      exclude_external_shared_channels: z.boolean().optional(),
      exclude_bot_users: z.boolean().optional(),
    })
    .optional(),
};
const style = z.enum(['primary', 'danger']).optional();
const User = z.string().regex(/^[UW][A-Z0-9]{8,}$/, 'invalid user id');
const Place = z.string().regex(/^[CDG][A-Z0-9]{8,}$/, 'invalid channel id');

/** An image that stands inside another block. */
export const imageElement = z
  .strictObject({
    type: z.literal('image'),
    alt_text: z.string().min(1).max(2000),
    image_url: Url.optional(),
    slack_file: z
      .strictObject({
        id: z
          .string()
          .regex(/^F[A-Z0-9]{8,}$/)
          .optional(),
        url: Url.optional(),
      })
      .optional(),
  })
  .refine(
    (image) => (image.image_url === undefined) !== (image.slack_file === undefined),
    'must provide exactly one of `image_url` and `slack_file`',
  );

/** Slack's table of elements (slack.md 1.2), by type. */
export const ELEMENTS = {
  button: z.strictObject({
    type: z.literal('button'),
    ...acts,
    ...confirms,
    text: plain(75),
    value: z.string().max(2000).optional(),
    url: Url.optional(),
    style,
    accessibility_label: z.string().max(75).optional(),
  }),
  workflow_button: z.strictObject({
    type: z.literal('workflow_button'),
    ...acts,
    text: plain(75),
    workflow: z.strictObject({ trigger: z.looseObject({ url: Url }) }),
    style,
    accessibility_label: z.string().max(75).optional(),
  }),
  static_select: z
    .strictObject({ type: z.literal('static_select'), ...chooses, ...menus, initial_option: Option.optional() })
    .check(checkMenu),
  multi_static_select: z
    .strictObject({
      type: z.literal('multi_static_select'),
      ...chooses,
      ...menus,
      ...counts,
      initial_options: z.array(Option).min(1).max(100).optional(),
    })
    .check(checkMenu),
  external_select: z.strictObject({
    type: z.literal('external_select'),
    ...chooses,
    initial_option: Option.optional(),
    min_query_length: z.number().int().min(0).optional(),
  }),
  multi_external_select: z.strictObject({
    type: z.literal('multi_external_select'),
    ...chooses,
    ...counts,
    initial_options: z.array(Option).min(1).max(100).optional(),
    min_query_length: z.number().int().min(0).optional(),
  }),
  users_select: z.strictObject({ type: z.literal('users_select'), ...chooses, initial_user: User.optional() }),
  multi_users_select: z.strictObject({
    type: z.literal('multi_users_select'),
    ...chooses,
    ...counts,
    initial_users: z.array(User).optional(),
  }),
  conversations_select: z.strictObject({
    type: z.literal('conversations_select'),
    ...chooses,
    ...conversations,
    initial_conversation: Place.optional(),
    response_url_enabled: z.boolean().optional(),
  }),
  multi_conversations_select: z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...chooses,
    ...conversations,
    ...counts,
    initial_conversations: z.array(Place).optional(),
  }),
  channels_select: z.strictObject({
    type: z.literal('channels_select'),
    ...chooses,
    initial_channel: Place.optional(),
    response_url_enabled: z.boolean().optional(),
  }),
  multi_channels_select: z.strictObject({
    type: z.literal('multi_channels_select'),
    ...chooses,
    ...counts,
    initial_channels: z.array(Place).optional(),
  }),
  overflow: z.strictObject({
    type: z.literal('overflow'),
    ...acts,
    ...confirms,
    options: z.array(OverflowOption).min(1).max(5),
  }),
  checkboxes: z
    .strictObject({
      type: z.literal('checkboxes'),
      ...acts,
      ...confirms,
      ...focuses,
      options: z.array(RichOption).min(1).max(10),
      initial_options: z.array(RichOption).min(1).max(10).optional(),
    })
    .check(checkInitial),
  radio_buttons: z
    .strictObject({
      type: z.literal('radio_buttons'),
      ...acts,
      ...confirms,
      ...focuses,
      options: z.array(RichOption).min(1).max(10),
      initial_option: RichOption.optional(),
    })
    .check(checkInitial),
  datepicker: z.strictObject({ type: z.literal('datepicker'), ...chooses, initial_date: z.iso.date().optional() }),
  timepicker: z.strictObject({
    type: z.literal('timepicker'),
    ...chooses,
    initial_time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:mm')
      .optional(),
    timezone: z.string().optional(),
  }),
  datetimepicker: z.strictObject({
    type: z.literal('datetimepicker'),
    ...acts,
    ...confirms,
    ...focuses,
    initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999).optional(),
  }),
  plain_text_input: z.strictObject({
    type: z.literal('plain_text_input'),
    ...types,
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.number().int().min(0).max(3000).optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
  }),
  number_input: z.strictObject({
    type: z.literal('number_input'),
    ...types,
    is_decimal_allowed: z.boolean(),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  }),
  email_text_input: z.strictObject({
    type: z.literal('email_text_input'),
    ...types,
    initial_value: z.string().optional(),
  }),
  url_text_input: z.strictObject({ type: z.literal('url_text_input'), ...types, initial_value: z.string().optional() }),
  rich_text_input: z.strictObject({
    type: z.literal('rich_text_input'),
    ...types,
    initial_value: rich.optional(),
    min_lines: z.number().int().min(1).max(100).optional(),
    max_lines: z.number().int().min(1).max(100).optional(),
  }),
  file_input: z.strictObject({
    type: z.literal('file_input'),
    ...acts,
    filetypes: z.array(z.string()).optional(),
    max_files: z.number().int().min(1).max(10).optional(),
  }),
  feedback_buttons: z.strictObject({
    type: z.literal('feedback_buttons'),
    ...acts,
    positive_button: z.strictObject({
      text: plain(75),
      accessibility_label: z.string().max(75).optional(),
      value: z.string().max(2000),
    }),
    negative_button: z.strictObject({
      text: plain(75),
      accessibility_label: z.string().max(75).optional(),
      value: z.string().max(2000),
    }),
  }),
  icon_button: z.strictObject({
    type: z.literal('icon_button'),
    ...acts,
    ...confirms,
    icon: z.literal('trash'),
    text: plain(75),
    accessibility_label: z.string().max(75).optional(),
    value: z.string().max(2000).optional(),
    visible_to_user_ids: z.array(User).optional(),
  }),
  image: imageElement,
} as const;

type ElementType = keyof typeof ELEMENTS;

const MENUS: readonly ElementType[] = [
  ...(['static_select', 'external_select', 'users_select', 'conversations_select', 'channels_select'] as const),
  ...(['multi_static_select', 'multi_external_select', 'multi_users_select'] as const),
  ...(['multi_conversations_select', 'multi_channels_select'] as const),
];
const PICKERS: readonly ElementType[] = ['checkboxes', 'radio_buttons', 'datepicker', 'timepicker'];

/** Which elements may stand where (slack.md 1.1, 1.2). */
export const PLACES = {
  actions: ['button', 'overflow', 'workflow_button', 'datetimepicker', 'rich_text_input', ...MENUS, ...PICKERS],
  section: ['button', 'overflow', 'workflow_button', 'image', ...MENUS, ...PICKERS],
  input: [
    ...(['plain_text_input', 'number_input', 'email_text_input', 'url_text_input', 'rich_text_input'] as const),
    ...(['file_input', 'datetimepicker'] as const),
    ...MENUS,
    ...PICKERS,
  ],
  context_actions: ['feedback_buttons', 'icon_button'],
} as const satisfies Record<string, readonly ElementType[]>;

/** One of the elements that may stand in this place. */
export function elementOf(place: keyof typeof PLACES) {
  const [first, ...rest] = PLACES[place].map((type: ElementType) => ELEMENTS[type]);
  return z.discriminatedUnion('type', [first as (typeof ELEMENTS)[ElementType], ...rest]);
}
