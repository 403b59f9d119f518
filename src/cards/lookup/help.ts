import type { Messages } from '../../i18n/messages.ts';
import { COMMANDS } from '../../i18n/words/command-words.ts';
import { context, divider, header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { plain } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';
import { usageLines } from './usage-lines.ts';

/** The answer of `/ordermend help`: what Ordermend is, what to try first, and every command. */
export function help(messages: Messages): Rendered {
  const words = messages.help;
  const pen = slackPen(messages.locale);
  return {
    text: pen.ours(words.what),
    blocks: [
      header(words.title),
      section(pen.ours(words.what)),
      section([
        pen.words`*${pen.ours(words.tryTitle)}*`,
        ...words.steps.map((step, index) => pen.words`${index + 1}. ${pen.ours(step)}`),
      ]),
      divider(),
      ...COMMANDS.map((command) =>
        section([
          pen.words`*${pen.ours(messages.commands.usages[command].does)}*`,
          ...usageLines(command, messages, pen),
        ]),
      ),
      context([plain(words.contact)]),
    ],
  };
}
