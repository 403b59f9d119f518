import type { ExceptionCode } from '../../domain/catalogue/exception-types.ts';
import type { Evidence } from '../../domain/detection/finding.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { context, header, section } from '../kit/layout.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';

/** A rule that is only watched, and what it would have opened. */
export interface WatchedRule {
  readonly code: ExceptionCode;
  readonly cases: number;
  readonly orders: number;
  readonly last?: { readonly at: number; readonly order?: string; readonly evidence: Evidence };
}

/** Rules as `/ordermend rules` tells them: those that do not run as they come. */
export interface RulesView {
  readonly days: number;
  readonly total: number;
  readonly watched: readonly WatchedRule[];
  readonly off: readonly ExceptionCode[];
  readonly changed: readonly { readonly code: ExceptionCode; readonly params: readonly string[] }[];
}

/** The answer of `/ordermend rules`: how many run, and each that is watched, off, or set otherwise. */
export function rulesAnswer(view: RulesView, messages: Messages): Rendered {
  const words = messages.rules;
  const pen = slackPen(messages.locale);
  const { watched, off, changed, total } = view;
  const summary = words.summary(pen, total - watched.length - off.length, watched.length, off.length);
  const part = (title: string, lines: readonly SafeMrkdwn[]) =>
    lines.length === 0 ? [] : [section([pen.words`*${pen.ours(title)}*`, ...lines])];
  const plain = watched.length + off.length + changed.length === 0;
  return {
    text: summary,
    blocks: [
      header(words.title),
      section([summary, ...(plain ? [pen.ours(words.allOn)] : [])]),
      ...watched.map((rule) =>
        section([pen.words`*${pen.ours(words.names.monitor)}*`, ...watchedLines(rule, view.days, messages, pen)]),
      ),
      ...part(
        words.names.off,
        off.map((code) => nameLine(code, messages, pen)),
      ),
      ...part(
        words.names.on,
        changed.map(({ code, params }) => pen.join([nameLine(code, messages, pen), words.changed(pen, params)], ' · ')),
      ),
      context([mrkdwn(pen.ours(words.howTo))]),
    ],
  };
}

function watchedLines(
  { code, cases, orders, last }: WatchedRule,
  days: number,
  messages: Messages,
  pen: Pen<SafeMrkdwn>,
): readonly SafeMrkdwn[] {
  const words = messages.rules;
  const count = pen.join([nameLine(code, messages, pen), words.wouldOpen(pen, cases, orders, days)], ' · ');
  if (last === undefined) return [count];
  const said = messages.reasons.reason(pen, code, last.evidence);
  return [count, pen.words`${words.lastSeen(pen, last.order, last.at)} ${said}`];
}

function nameLine(code: ExceptionCode, { rules, exceptions }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  return rules.rule(pen, exceptions.types[code].name, code);
}
