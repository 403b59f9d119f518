import type { RecordedEvent } from '../../domain/case/event.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { typeName } from '../../i18n/type-name.ts';
import type { TimelineView } from '../case-view.ts';
import { context, section } from '../kit/layout.ts';
import { LIMITS } from '../kit/limits.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';
import { slackPen } from '../kit/slack-pen.ts';
import { mrkdwn } from '../kit/texts.ts';
import type { Rendered } from '../rendered.ts';

/** Room for the lines, so that title and hint of what is left out fit beside them. */
const ROOM = LIMITS.charactersPerMessage - 1000;
/** Part of a section that lines may fill. */
const SECTION_ROOM = LIMITS.sectionText - 100;

/** The history of a case for its thread: a line per event, oldest first; of a very long one the newest part. */
export function timeline(view: TimelineView, messages: Messages): Rendered {
  const { threads, exceptions } = messages;
  const pen = slackPen(messages.locale, view.names);
  const said = view.events.filter(({ event }) => event.type !== 'refreshed');
  const kept = newest(said.map((event) => line(event, messages, pen)));
  const left = said.length - kept.length;
  const title = threads.history(pen, view.case.id);
  return {
    text: pen.words`${title}: ${pen.text(typeName(exceptions, view.case.code), 60)}`,
    blocks: [
      section(pen.words`*${title}*`),
      ...(left > 0 ? [context([mrkdwn(threads.earlier(pen, left))])] : []),
      ...pages(kept).map((page) => section(page)),
    ],
  };
}

function line({ at, by, event }: RecordedEvent, { threads }: Messages, pen: Pen<SafeMrkdwn>): SafeMrkdwn {
  return pen.words`${pen.time(at)} · ${pen.person(by)} · ${threads.event(pen, event)}`;
}

/** As many of the last lines as a message holds. */
function newest(lines: readonly SafeMrkdwn[]): readonly SafeMrkdwn[] {
  let size = 0;
  const first = lines.findLastIndex((it) => {
    size += it.length + 1;
    return size > ROOM;
  });
  return lines.slice(first + 1);
}

function pages(lines: readonly SafeMrkdwn[]): readonly (readonly SafeMrkdwn[])[] {
  const made: SafeMrkdwn[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const it of lines) {
    if (size + it.length + 1 > SECTION_ROOM) {
      made.push([]);
      size = 0;
    }
    made.at(-1)?.push(it);
    size += it.length + 1;
  }
  return made;
}
