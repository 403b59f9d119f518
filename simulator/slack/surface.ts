import type { Command, PageState } from '../wire.ts';

/** The slash commands that the app has registered (contract 9). */
export const commands: readonly Command[] = [
  {
    name: '/order',
    description: 'Look an order up',
    usageHint: '<order number | order id | tracking number | phone tail | e-mail>',
  },
  {
    name: '/cases',
    description: 'List cases',
    usageHint: '[mine | open | due | next | search <text>]',
  },
  { name: '/case', description: 'Show one case', usageHint: '<case id> [why]' },
  { name: '/digest', description: 'Read a digest', usageHint: '[today | yesterday | week]' },
  {
    name: '/ordermend',
    description: 'Help, health and rules',
    usageHint: '[help | health | rules | settings | why <case> | why-not <order> [code]]',
  },
];

/** The shortcuts that the app has registered (contract 9). */
export const shortcuts: PageState['shortcuts'] = [
  { callbackId: 'report_exception', name: 'Report an exception', type: 'global' },
  { callbackId: 'exception_from_message', name: 'Make this an exception', type: 'message' },
];

/** The events that the app has subscribed to, as its manifests name them. */
export const subscriptions: readonly string[] = [
  'app_home_opened',
  'app_mention',
  'member_joined_channel',
  'member_left_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'user_change',
];
