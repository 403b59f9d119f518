import { z } from 'zod';
import { acts, confirms, focuses, hints, Place, User } from './element-parts.ts';
import { checkMenu, Option, OptionGroup } from './options.ts';

const chooses = { ...acts, ...confirms, ...focuses, ...hints };
const counts = { max_selected_items: z.number().int().min(1).optional() };
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

/** Menus that unfold (slack.md 1.2), by type. */
export const MENUS = {
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
} as const;
