/** The slash commands (contract 9). */
export const COMMANDS = ['order', 'cases', 'case', 'digest', 'ordermend'] as const;
/** One of these commands, without its slash. */
export type CommandName = (typeof COMMANDS)[number];

/** What a command does and how it is written. */
export interface CommandUsage {
  readonly does: string;
  readonly forms: readonly { readonly input: string; readonly gives: string }[];
}

/** Usages of all commands, and how a usage begins. */
export interface CommandWords {
  readonly usages: Readonly<Record<CommandName, CommandUsage>>;
  readonly usageOf: string;
  /** Said before the usage when the input was not understood. */
  readonly notUnderstood: string;
}
