import type { Case } from '../../domain/case/case.ts';
import type { ClockName, Stage } from '../../domain/case/clock.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import { context, section } from '../kit/layout.ts';
import { link } from '../kit/link.ts';
import { own, type SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';

/** Cases whose clocks reached a stage, for one person, or for the channel of a team that names nobody for it. */
export interface ClockCallView {
  readonly stage: Stage;
  readonly toChannel: boolean;
  /** How many cases are still to be seen to. */
  readonly cases: number;
  readonly lines: readonly ClockLine[];
}

/** A case, or those of one incident, with what should have happened by when. */
export interface ClockLine {
  readonly case: Pick<Case, 'id' | 'code'>;
  /** Where its card stands. */
  readonly url?: string;
  readonly clock: ClockName;
  readonly dueAt: number;
  /** It has happened since. */
  readonly over: boolean;
  /** It speaks for so many. */
  readonly members?: number;
}

const SHOWN = 20;
/** Ten lines with links fit into one section. */
const PER_SECTION = 10;

/** Tells of cases that will be late, or are; nobody is mentioned. */
export function clockCall(view: ClockCallView, messages: Messages): Rendered {
  const { clocks, cards, locale } = messages;
  const pen = slackPen(locale);
  const title = clocks.title[view.stage](pen, view.cases);
  const shown = view.lines.slice(0, SHOWN).map((line) => sayLine(line, messages, pen));
  const rest = view.lines.length - shown.length;
  const notes = [
    ...(rest > 0 ? [cards.more(pen, rest)] : []),
    ...(view.toChannel ? [pen.ours(clocks.nobody[view.stage])] : []),
  ];
  const first = shown.slice(0, PER_SECTION);
  const others = shown.slice(PER_SECTION);
  return {
    text: title,
    blocks: [
      section([pen.words`*${title}*`, ...first]),
      ...(others.length === 0 ? [] : [section(others)]),
      ...(notes.length === 0 ? [] : [context(notes.map(mrkdwn))]),
    ],
  };
}

function sayLine(line: ClockLine, { clocks, exceptions }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  const { id, code } = line.case;
  const which = (line.url === undefined ? undefined : link(line.url, id)) ?? own(id);
  const parts = [
    pen.words`${which} ${pen.text(typeName(exceptions, code), 60)}`,
    line.members === undefined ? own('') : clocks.incident(pen, line.members),
    line.over ? pen.ours(clocks.over) : clocks.due[line.clock](pen, line.dueAt),
  ];
  return pen.words`• ${pen.join(parts, ' · ')}`;
}
