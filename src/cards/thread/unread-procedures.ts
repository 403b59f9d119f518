import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { typeName } from '../../i18n/type-name.ts';
import { section } from '../kit/layout.ts';
import { type Names, slackPen } from '../kit/slack-pen.ts';
import type { Rendered } from '../rendered.ts';

/** A changed procedure that some members of its team have not confirmed; `since` is when it came into use. */
export interface UnreadProcedure {
  readonly code: CaseCode;
  readonly version: string;
  readonly since: number;
  readonly people: readonly PersonId[];
}

const PEOPLE_SHOWN = 10;

/** For the lead: who is yet to read which procedure. People in `names` are named without being called. */
export function unreadProcedureList(
  unread: readonly UnreadProcedure[],
  messages: Messages,
  names: Names = {},
): Rendered {
  const { waiting } = messages.procedures;
  const pen = slackPen(messages.locale, names);
  if (unread.length === 0) return { text: waiting.nobody, blocks: [section(pen.ours(waiting.nobody))] };
  const lines = unread.map(({ code, people }) => {
    const rest = Math.max(0, people.length - PEOPLE_SHOWN);
    return waiting.line(pen, typeName(messages.exceptions, code), people.slice(0, PEOPLE_SHOWN), rest);
  });
  return { text: waiting.title, blocks: [section([pen.words`*${pen.ours(waiting.title)}*`, ...lines])] };
}
