/** A slash command as the app's manifest describes it. */
export interface CommandEntry {
  readonly command: `/${string}`;
  readonly description: string;
  readonly usageHint: string;
}

/** The slash commands of contract 9. */
export const COMMAND_LIST = [
  {
    command: '/order',
    description: 'Look an order up',
    usageHint: '<order number | order id | tracking number | phone tail | e-mail>',
  },
  { command: '/cases', description: 'List cases', usageHint: '[mine | open | due | next | search <text>]' },
  { command: '/case', description: 'Show one case', usageHint: '<case id> [why]' },
  { command: '/digest', description: 'Read a digest', usageHint: '[today | yesterday | week]' },
  {
    command: '/ordermend',
    description: 'Help, health and rules',
    usageHint: '[help | health | rules | settings | why <case> | why-not <order> [code]]',
  },
] as const satisfies readonly CommandEntry[];

/** A shortcut as the app's manifest describes it. */
export interface ShortcutEntry {
  readonly name: string;
  readonly type: 'global' | 'message';
  readonly callbackId: string;
  readonly description: string;
}

/** The shortcuts of contract 9. */
export const SHORTCUT_LIST = [
  {
    name: 'Report an exception',
    type: 'global',
    callbackId: 'report_exception',
    description: 'Open a case for an order in trouble',
  },
  {
    name: 'Make this an exception',
    type: 'message',
    callbackId: 'exception_from_message',
    description: 'Open a case from what somebody wrote',
  },
] as const satisfies readonly ShortcutEntry[];
