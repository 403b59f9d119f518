import type { KnownBlock } from '@slack/types';
import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import { header, section } from '../kit/layout.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';

/** Troubles that open soon if nothing happens; they are no cases yet. */
export interface WarningsView {
  readonly orders: number;
  /** There are more than were counted. */
  readonly more: boolean;
  /** The most frequent first. */
  readonly byCode: readonly { readonly code: CaseCode; readonly count: number }[];
  /** The nearest ones. */
  readonly first: readonly WarningLine[];
}

/** One of them. */
export interface WarningLine {
  readonly order: string;
  readonly code: CaseCode;
  readonly dueAt: number;
}

const CODES_SHOWN = 5;

/** The part of Home that warns in time; nothing when nobody need be warned. */
export function warningsSection(view: WarningsView, messages: Messages): readonly KnownBlock[] {
  if (view.orders === 0) return [];
  const { warnings, exceptions } = messages;
  const pen = slackPen(messages.locale);
  const codes = view.byCode
    .slice(0, CODES_SHOWN)
    .map(({ code, count }) => warnings.count(pen, typeName(exceptions, code), count));
  return [
    header(warnings.title),
    section([
      pen.words`*${warnings.soon(pen, view.orders, view.more)}* ${pen.join(codes, ', ')}`,
      ...view.first.map((line) => warningLine(line, messages, pen)),
    ]),
  ];
}

/** One warning in a line: the order, what is to come, and when. */
export function warningLine(
  { order, code, dueAt }: WarningLine,
  { warnings, exceptions }: Messages,
  pen: Pen<SafeMrkdwn>,
): SafeMrkdwn {
  return pen.words`• ${warnings.line(pen, order, typeName(exceptions, code), dueAt)}`;
}
