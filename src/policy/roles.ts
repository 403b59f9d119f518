import type { Config } from '../config.ts';
import type { Role } from '../domain/case/rights.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Settings, Team } from '../settings/settings.ts';

/** What Slack knows of a person, as far as rights depend on it. */
export interface SlackPerson {
  readonly id: PersonId;
  /** False for guests, for people of other workspaces (Slack Connect), for bots and for deactivated people. */
  readonly isFullMember: boolean;
  isInChannel(channel: string): boolean;
  isInGroup(userGroup: string): boolean;
}

const ADMIN_ROLES = ['handler', 'lead', 'manager', 'finance', 'admin'] as const satisfies readonly Role[];

/**
 * The roles of a person for the cases of one team, on every surface (contract 3). Closed by default: a guest or a
 * stranger has only the roles that the team's `roles` names; an unknown team gives nothing.
 */
export function rolesOf(
  person: SlackPerson,
  team: string,
  settings: Pick<Settings, 'teams'>,
  config: Pick<Config, 'admins'>,
): readonly Role[] {
  const known = settings.teams[team];
  if (known === undefined) return [];
  const roles = new Set<Role>(known.roles[person.id]);
  if (!person.isFullMember) return [...roles];
  if (config.admins.includes(person.id)) for (const role of ADMIN_ROLES) roles.add(role);
  if (isHandler(person, known)) roles.add('handler');
  else if (person.isInChannel(known.channel)) roles.add('viewer');
  return [...roles];
}

/** Whether a full member of the workspace belongs to a team, as its `members` say. */
export function isMember(person: SlackPerson, team: Pick<Team, 'members' | 'channel'>): boolean {
  return person.isFullMember && isHandler(person, team);
}

function isHandler(person: SlackPerson, { members, channel }: Pick<Team, 'members' | 'channel'>): boolean {
  switch (members.kind) {
    case 'channel':
      return person.isInChannel(channel);
    case 'people':
      return members.ids.includes(person.id);
    case 'group':
      return person.isInGroup(members.id);
  }
}
