import { changedProcedures, procedureNoticeView } from '../src/app/views/procedures-view.ts';
import { procedureList } from '../src/cards/lookup/procedures.ts';
import type { Rendered } from '../src/cards/rendered.ts';
import { type CaseCode, EXCEPTION_TYPES } from '../src/domain/catalogue/exception-types.ts';
import type { PersonId } from '../src/domain/ids.ts';
import { maySee } from '../src/policy/surfaces.ts';
import { teamsOfCode } from '../src/settings/teams-of-code.ts';
import { mayLook } from './may-look.ts';
import type { Call, CommandDesk } from './slash-command.ts';

/** `/ordermend procedures`: changed procedures that the caller is to read; for leads also who else of their teams is to. */
export function proceduresAnswer({ person, messages }: Call, desk: CommandDesk): Rendered {
  const refused = mayLook(person, 'procedures', desk, messages);
  if (refused !== undefined) return refused;
  const tx = desk.store.read;
  const teams = Object.keys(desk.settings.teams);
  const own = teams.filter((team) => desk.membersOf(team).includes(person.id));
  const led = teams.filter((team) => maySee(desk.rolesOf(person, team), 'readers'));
  const toRead = changedProcedures(
    tx,
    readersIn(own, desk, () => [person.id]),
  )
    .filter(({ people }) => people.length > 0)
    .flatMap(({ code }) => procedureNoticeView(tx, code) ?? []);
  if (led.length === 0) return procedureList({ toRead }, messages);
  const changed = changedProcedures(tx, readersIn(led, desk, desk.membersOf));
  const names = Object.fromEntries(changed.flatMap(({ people }) => people.map((id) => [id, desk.nameOf(id)])));
  return procedureList({ toRead, changed }, messages, names);
}

/** The codes that come to some of these teams and have a procedure, each with its readers in them. */
function readersIn(
  teams: readonly string[],
  { settings, policy }: CommandDesk,
  readersOf: (team: string) => readonly PersonId[],
): readonly { readonly code: CaseCode; readonly members: readonly PersonId[] }[] {
  const codes = new Set([...Object.keys(EXCEPTION_TYPES), ...Object.keys(settings.procedures)] as CaseCode[]);
  return [...codes].flatMap((code) => {
    const reading = teamsOfCode(settings, code).filter((team) => teams.includes(team));
    if (reading.length === 0 || policy.procedureOf(code) === undefined) return [];
    return [{ code, members: [...new Set(reading.flatMap(readersOf))] }];
  });
}
