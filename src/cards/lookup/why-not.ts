import { exceptionType } from '../../domain/catalogue/exception-types.ts';
import { FAMILIES } from '../../domain/catalogue/severity.ts';
import type { Messages } from '../../i18n/messages.ts';
import { plainPen } from '../../i18n/plain-pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import { context, header, section } from '../kit/layout.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';
import type { WhyNotView } from './why-not-view.ts';
import { whyStanding } from './why-standing.ts';

/** A section holds no more lines than this, so that each stays below Slack's 3,000 characters. */
const LINES = 12;

/** The answer of `/ordermend why-not <order>`: a line per rule, by family, and how to ask for one in detail. */
export function whyNot(view: WhyNotView, messages: Messages, problem?: string): Rendered {
  const { whys, catalogue, exceptions } = messages;
  const pen = slackPen(messages.locale);
  const found = view.rules.filter(({ standing }) => standing.kind === 'exception').length;
  const coming = view.rules.filter(({ ahead }) => ahead?.becomes === 'exception').length;
  const families = FAMILIES.flatMap((family) => {
    const lines = view.rules
      .filter(({ code }) => exceptionType(code).family === family)
      .map(
        (line) =>
          pen.words`• ${pen.text(typeName(exceptions, line.code), 60)} (${pen.text(line.code, 40)}): ${whyStanding(line, messages, pen)}`,
      );
    return pages(lines).map((page, index) =>
      section(index === 0 ? [pen.words`*${pen.ours(catalogue.families[family])}*`, ...page] : page),
    );
  });
  return {
    text: whys.summary(pen, view.order, found, coming),
    blocks: [
      header(whys.title(plainPen(messages.locale), view.order)),
      ...(problem === undefined ? [] : [section(whys.notACode(pen, problem))]),
      ...(view.judgedFrom === undefined ? [] : [section(whys.stub(pen, view.judgedFrom))]),
      ...families,
      context([mrkdwn(pen.ours(whys.ask))]),
    ],
  };
}

function pages<T>(lines: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, page) =>
    lines.slice(page * LINES, (page + 1) * LINES),
  );
}
