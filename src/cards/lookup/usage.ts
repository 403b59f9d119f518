import type { Messages } from '../../i18n/messages.ts';
import type { CommandName } from '../../i18n/words/command-words.ts';
import { context, section } from '../kit/layout.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';
import { usageLines } from './usage-lines.ts';

/** How a command is used; `problem` is what was wrong with the input, said first. */
export function usage(command: CommandName, messages: Messages, problem?: SafeMrkdwn): Rendered {
  const { commands } = messages;
  const pen = slackPen(messages.locale);
  const title = pen.words`*${pen.ours(commands.usageOf)}: /${pen.ours(command)}*`;
  return {
    text: pen.words`${problem ?? pen.ours(commands.usages[command].does)} ${pen.ours(commands.usageOf)}: /${pen.ours(command)} help`,
    blocks: [
      ...(problem === undefined ? [] : [section(problem)]),
      section([title, ...usageLines(command, messages, pen)]),
      context([mrkdwn(pen.ours(commands.usages[command].does))]),
    ],
  };
}
