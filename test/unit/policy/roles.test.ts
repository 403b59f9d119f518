import { describe, expect, it } from 'vitest';
import { forbids, ROLES, type Role } from '../../../src/domain/case/rights.ts';
import { CASE_ACTIONS } from '../../../src/domain/case/transitions.ts';
import type { ChannelId, PersonId } from '../../../src/domain/ids.ts';
import { rolesOf, type SlackPerson } from '../../../src/policy/roles.ts';
import { maySee, SURFACES, type Surface } from '../../../src/policy/surfaces.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';

const BASE = { channel: 'C0DESK' as ChannelId, zone: 'UTC', locale: 'en' } as const;
const ADA = 'U0ADA' as PersonId;
const CONFIG = { admins: [ADA] };

describe('roles without a configuration file', () => {
  const settings = defaultSettings(BASE);
  const roles = (some: Partial<Person>) => rolesOf(person(some), 'everyone', settings, CONFIG);

  it('makes every full member of the channel a handler', () => {
    expect(roles({ channels: ['C0DESK'] })).toEqual(['handler']);
  });

  it('gives a colleague outside the channel nothing', () => {
    expect(roles({ channels: ['C0OTHER'] })).toEqual([]);
  });

  it('gives guests and people of other workspaces nothing, even in the channel, even as admins', () => {
    expect(roles({ channels: ['C0DESK'], isFullMember: false })).toEqual([]);
    expect(roles({ id: ADA, channels: ['C0DESK'], isFullMember: false })).toEqual([]);
  });

  it('makes ORDERMEND_ADMINS everything at once, wherever they are', () => {
    expect(new Set(roles({ id: ADA }))).toEqual(new Set(['handler', 'lead', 'manager', 'finance', 'admin']));
  });
});

describe('roles by ordermend.yaml', () => {
  const settings = readSettings({
    file: 'shop.yaml',
    base: BASE,
    text: `
teams:
  named: { channel: C0A, members: [U0MEI], roles: { U0MEI: lead, U0FIN: finance, U0GUEST: handler } }
  group: { channel: C0B, user_group: S0OPS }
`,
  });
  const roles = (team: string, some: Partial<Person>) => rolesOf(person(some), team, settings, CONFIG);

  it('makes the people it names handlers, and the others of the channel viewers', () => {
    expect(roles('named', { id: 'U0MEI' as PersonId, channels: ['C0A'] })).toEqual(['lead', 'handler']);
    expect(roles('named', { id: 'U0JON' as PersonId, channels: ['C0A'] })).toEqual(['viewer']);
  });

  it('gives a role outside the team, and to a guest, only where it is named', () => {
    expect(roles('named', { id: 'U0FIN' as PersonId })).toEqual(['finance']);
    expect(roles('named', { id: 'U0GUEST' as PersonId, isFullMember: false, channels: ['C0A'] })).toEqual(['handler']);
    expect(roles('group', { id: 'U0GUEST' as PersonId, isFullMember: false, channels: ['C0B'] })).toEqual([]);
  });

  it('asks Slack who is in a user group', () => {
    expect(roles('group', { groups: ['S0OPS'] })).toEqual(['handler']);
    expect(roles('group', { channels: ['C0B'] })).toEqual(['viewer']);
  });

  it('gives nothing for a team that is not there', () => {
    expect(roles('gone', { id: ADA, channels: ['C0A'] })).toEqual([]);
  });
});

describe('what each role may', () => {
  const CASE_TABLE: Readonly<Record<Role, 'nothing' | 'own' | 'all'>> = {
    viewer: 'nothing',
    handler: 'own',
    lead: 'all',
    manager: 'all',
    finance: 'nothing',
    admin: 'all',
  };
  const NEEDS_OWNER = new Set(['release', 'assign', 'resolve', 'follow_up', 'close', 'waive']);

  it.each(ROLES.flatMap((role) => CASE_ACTIONS.map((action) => [role, action] as const)))(
    'lets a %s do %s as the table says',
    (role, action) => {
      const actor = { id: 'U0ME' as PersonId, roles: [role] };
      const may = CASE_TABLE[role];
      expect(forbids(actor, action, undefined)).toBe(may === 'nothing' ? 'no_role' : undefined);
      const onOthers = may === 'own' && NEEDS_OWNER.has(action) ? 'not_owner' : undefined;
      expect(forbids(actor, action, 'U0YOU' as PersonId)).toBe(may === 'nothing' ? 'no_role' : onOthers);
    },
  );

  const SURFACE_TABLE: Readonly<Record<Surface, string>> = {
    order: 'viewer handler lead manager finance admin',
    cases: 'viewer handler lead manager finance admin',
    case: 'viewer handler lead manager finance admin',
    digest: 'viewer handler lead manager finance admin',
    health: 'viewer handler lead manager finance admin',
    contact: 'handler lead manager admin',
    silences: 'viewer handler lead manager finance admin',
    silence: 'lead manager admin',
    rules: 'lead manager admin',
    settings: 'lead manager admin',
  };

  it.each(Object.keys(SURFACES) as Surface[])(
    'shows %s to the roles of the table, and to nobody without one',
    (surface) => {
      expect(ROLES.filter((role) => maySee([role], surface)).join(' ')).toBe(SURFACE_TABLE[surface]);
      expect(maySee([], surface)).toBe(false);
    },
  );
});

interface Person {
  readonly id: PersonId;
  readonly isFullMember: boolean;
  readonly channels: readonly string[];
  readonly groups: readonly string[];
}

function person({
  id = 'U0ME' as PersonId,
  isFullMember = true,
  channels = [],
  groups = [],
}: Partial<Person>): SlackPerson {
  return {
    id,
    isFullMember,
    isInChannel: (channel) => channels.includes(channel),
    isInGroup: (group) => groups.includes(group),
  };
}
