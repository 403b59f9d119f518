import { describe, expect, it } from 'vitest';
import { forbids, ROLES } from '../../../src/domain/case/rights.ts';
import { CASE_ACTIONS, type CaseAction } from '../../../src/domain/case/transitions.ts';
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
  /** Who may at all, and who of them on a case that somebody else has. Whoever is not named may not. */
  const WORKERS = 'handler lead manager admin';
  const LEADS = 'lead manager admin';
  const SIGNERS = 'handler lead manager finance admin';
  const CASE_TABLE: Readonly<Record<CaseAction, readonly [own: string, others: string]>> = {
    claim: [WORKERS, WORKERS],
    release: [WORKERS, LEADS],
    assign: [WORKERS, LEADS],
    accept: [WORKERS, LEADS],
    decline: [WORKERS, LEADS],
    confirm: [WORKERS, LEADS],
    contact: [WORKERS, LEADS],
    resolve: [WORKERS, LEADS],
    follow_up: [WORKERS, LEADS],
    task: [WORKERS, LEADS],
    checklist: [WORKERS, LEADS],
    snooze: [WORKERS, LEADS],
    wake: [WORKERS, LEADS],
    escalate: [WORKERS, WORKERS],
    severity: [WORKERS, LEADS],
    note: [WORKERS, WORKERS],
    merge: [WORKERS, LEADS],
    split: [WORKERS, LEADS],
    undo: [WORKERS, WORKERS],
    waive: [WORKERS, LEADS],
    close: [WORKERS, LEADS],
    reopen: [WORKERS, WORKERS],
    approve: [SIGNERS, SIGNERS],
    reject: [SIGNERS, SIGNERS],
    reveal: [WORKERS, LEADS],
  };

  it.each(CASE_ACTIONS)('lets the roles of the table %s, and nobody else', (action) => {
    const who = (owner: string | undefined) =>
      ROLES.filter(
        (role) =>
          forbids({ id: 'U0ME' as PersonId, roles: [role] }, action, owner as PersonId | undefined) === undefined,
      ).join(' ');
    const [own, others] = CASE_TABLE[action];
    expect([who(undefined), who('U0ME'), who('U0YOU')]).toEqual([own, own, others]);
  });

  it.each(CASE_ACTIONS)('lets guests and strangers never %s, even on what is said to be theirs', (action) => {
    const settings = defaultSettings(BASE);
    for (const some of [{ isFullMember: false, channels: ['C0DESK'] }, { channels: ['C0OTHER'] }, {}]) {
      const stranger = person(some);
      const actor = { id: stranger.id, roles: rolesOf(stranger, 'everyone', settings, CONFIG) };
      for (const owner of [undefined, stranger.id, 'U0YOU' as PersonId])
        expect(forbids(actor, action, owner)).toBe('no_role');
    }
  });

  const SURFACE_TABLE: Readonly<Record<Surface, string>> = {
    order: 'viewer handler lead manager finance admin',
    cases: 'viewer handler lead manager finance admin',
    case: 'viewer handler lead manager finance admin',
    digest: 'viewer handler lead manager finance admin',
    health: 'viewer handler lead manager finance admin',
    contact: 'handler lead manager admin',
    silences: 'viewer handler lead manager finance admin',
    silence: 'lead manager admin',
    procedures: 'viewer handler lead manager finance admin',
    readers: 'lead manager admin',
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
