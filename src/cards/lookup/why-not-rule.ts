import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { typeMeaning, typeName } from '../../i18n/type-name.ts';
import { header, section } from '../kit/layout.ts';
import { own } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import type { Rendered } from '../rendered.ts';
import type { RuleLine, WhyNotView } from './why-not-view.ts';
import { whyLimitLines, whyLookLines } from './why-rule-lines.ts';
import { whyStanding } from './why-standing.ts';

/** The answer of `/ordermend why-not <order> <code>`: one rule's answer, the values behind it and what would change it. */
export function whyNotRule(view: WhyNotView, line: RuleLine, messages: Messages): Rendered {
  const { whys, exceptions } = messages;
  const pen = slackPen(messages.locale);
  const name = pen.text(typeName(exceptions, line.code), 60);
  const standing = whyStanding(line, messages, pen);
  const limits = whyLimitLines(line, messages, pen);
  return {
    text: pen.words`${name}: ${standing}`,
    blocks: [
      header(whys.title(plainPen(messages.locale), view.order)),
      ...(view.judgedFrom === undefined ? [] : [section(whys.stub(pen, view.judgedFrom))]),
      section([
        pen.words`*${name}* \`${pen.text(line.code, 40)}\`: ${standing}`,
        pen.ours(typeMeaning(exceptions, line.code)),
        line.silence === undefined
          ? own('')
          : whys.silenced(pen, line.silence.untilAt, line.silence.by, line.silence.reason),
        line.others.length === 0 ? own('') : whys.others(pen, line.others),
      ]),
      section(whyLookLines(line, messages, pen)),
      ...(limits.length === 0 ? [] : [section(limits)]),
    ],
  };
}
