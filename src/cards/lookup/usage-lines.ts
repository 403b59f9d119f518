import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import type { CommandName } from '../../i18n/words/command-words.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';

/** A line per form of a command: what to type, and what it gives. */
export function usageLines(command: CommandName, { commands }: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  return commands.usages[command].forms.map(({ input, gives }) => pen.words`\`${pen.ours(input)}\` ${pen.ours(gives)}`);
}
