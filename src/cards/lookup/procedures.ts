import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Messages } from '../../i18n/messages.ts';
import { typeName } from '../../i18n/type-name.ts';
import { divider, section } from '../kit/layout.ts';
import { type Names, slackPen } from '../kit/slack-pen.ts';
import type { BotBlock, Rendered } from '../rendered.ts';
import { type ProcedureNotice, procedureNotice } from '../thread/procedure-notice.ts';

/** A procedure that changed; `since` is when it came into use, `people` are the members who have not confirmed it. */
export interface ChangedProcedure {
  readonly code: CaseCode;
  readonly version: string;
  readonly since: number;
  readonly people: readonly PersonId[];
}

/** What somebody is yet to read; `changed` is for leads alone. */
export interface ProceduresView {
  readonly toRead: readonly ProcedureNotice[];
  readonly changed?: readonly ChangedProcedure[];
}

const NOTICES_SHOWN = 5;
const LINES_SHOWN = 40;
const LINES_A_SECTION = 5;
const PEOPLE_SHOWN = 5;

/** What this person is to read, to confirm here, and for leads who else is to. People in `names` are named without being called. */
export function procedureList(view: ProceduresView, messages: Messages, names: Names = {}): Rendered {
  const { waiting, notice } = messages.procedures;
  const pen = slackPen(messages.locale, names);
  const { toRead, changed = [] } = view;
  const notices = toRead.slice(0, NOTICES_SHOWN).flatMap((it) => [...procedureNotice(it, messages).blocks, divider()]);
  const others = toRead.length - NOTICES_SHOWN;
  const blocks: BotBlock[] = [
    ...notices,
    ...(others > 0 ? [section(notice.more(pen, others))] : []),
    ...changedSections(changed, messages, names),
  ];
  if (blocks.length === 0) return { text: waiting.nobody, blocks: [section(pen.ours(waiting.nobody))] };
  return { text: waiting.title, blocks: [section(pen.words`*${pen.ours(waiting.title)}*`), ...blocks] };
}

function changedSections(
  changed: readonly ChangedProcedure[],
  { exceptions, procedures, locale }: Messages,
  names: Names,
): readonly BotBlock[] {
  const { waiting, notice } = procedures;
  const pen = slackPen(locale, names);
  const lines = changed.slice(0, LINES_SHOWN).map(({ code, version, since, people }) => {
    const rest = Math.max(0, people.length - PEOPLE_SHOWN);
    const which = waiting.version(pen, typeName(exceptions, code), version, since);
    const who = people.length === 0 ? pen.ours(waiting.all) : waiting.line(pen, people.slice(0, PEOPLE_SHOWN), rest);
    return pen.words`• ${which}: ${who}`;
  });
  const others = changed.length - lines.length;
  const said = others > 0 ? [...lines, notice.more(pen, others)] : lines;
  return Array.from({ length: Math.ceil(said.length / LINES_A_SECTION) }, (_, part) =>
    section(said.slice(part * LINES_A_SECTION, (part + 1) * LINES_A_SECTION)),
  );
}
