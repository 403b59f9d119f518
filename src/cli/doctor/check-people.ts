import { broken, type Finding, fine, note, type Workspace } from './finding.ts';
import { fixFor, whyOf } from './slack-errors.ts';

const CHANGE_IDS = 'Name somebody else.';

/** Whether the admins, and everybody whom a team names, are there; user groups too. */
export async function checkPeople(workspace: Workspace): Promise<readonly Finding[]> {
  const { config, settings } = workspace;
  const teams = Object.values(settings.teams);
  const admins = new Set<string>(config.admins);
  const named = teams.flatMap(({ members, roles }) => [
    ...(members.kind === 'people' ? members.ids : []),
    ...Object.keys(roles),
  ]);
  const findings: Finding[] = [];
  if (admins.size === 0)
    findings.push(note('ORDERMEND_ADMINS is empty: money above the limits waits for a lead that a team names'));
  for (const id of new Set([...admins, ...named])) findings.push(await checkPerson(workspace, id, admins.has(id)));
  for (const { members } of teams) {
    if (members.kind === 'group') findings.push(await checkGroup(workspace, members.id));
  }
  return findings;
}

async function checkPerson({ call }: Workspace, id: string, isAdmin: boolean): Promise<Finding> {
  const who = isAdmin ? `admin ${id}` : `person ${id}`;
  const answer = await call('users.info', { user: id });
  if (!answer.ok) return broken(`${who} cannot be found (${whyOf(answer)})`, fixFor(answer));
  const user = (answer.body.user ?? {}) as Readonly<Record<string, unknown>>;
  if (user.deleted === true) return broken(`${who} is deactivated`, CHANGE_IDS);
  if (user.is_bot === true) return broken(`${who} is a bot`, CHANGE_IDS);
  const isGuest = user.is_restricted === true || user.is_ultra_restricted === true || user.is_stranger === true;
  if (isGuest && isAdmin) return broken(`${who} is a guest, and guests have no rights as admins`, CHANGE_IDS);
  return fine(`${who} is ${String(user.real_name ?? user.name)}`);
}

async function checkGroup({ call }: Workspace, usergroup: string): Promise<Finding> {
  const answer = await call('usergroups.users.list', { usergroup });
  if (!answer.ok) return broken(`user group ${usergroup} cannot be read (${whyOf(answer)})`, fixFor(answer));
  const count = Array.isArray(answer.body.users) ? answer.body.users.length : 0;
  if (count === 0) return broken(`user group ${usergroup} has nobody in it`, 'Add the handlers to it.');
  return fine(`user group ${usergroup} has ${count} handlers`);
}
