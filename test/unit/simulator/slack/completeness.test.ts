import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methods } from '../../../../simulator/slack/web-api/methods.ts';
import { NEEDS } from '../../../../simulator/slack/web-api/scopes.ts';
import { TIERS } from '../../../../simulator/slack/web-api/tiers.ts';
import { channels, people, userGroups } from '../../../../simulator/slack/workspace.ts';

const folder = new URL('../../../../simulator/slack/methods/', import.meta.url);

describe('the Web API', () => {
  const names = methods.map((one) => one.name).sort();

  it('registers every method that lies on disk', () => {
    const families = /^(api|apps|auth|bots|chat|conversations|reactions|team|usergroups|users|views)-/;
    const files = readdirSync(folder).filter((file) => families.test(file) && file !== 'view-args.ts');
    const expected = names.map(
      (name) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll('.', '-')}.ts`,
    );
    expect(files.sort()).toEqual(expected.sort());
  });

  it('has a tier and a scope for every method, and for no other', () => {
    expect(Object.keys(TIERS).sort()).toEqual(names);
    expect(Object.keys(NEEDS).sort()).toEqual(names);
  });
});

describe('the seeded workspace', () => {
  it('names people and channels by ids that Slack could have given', () => {
    const ids = [...Object.values(people), ...Object.values(channels), ...userGroups].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[UCS][A-Z0-9]{8}$/);
  });

  it('has handlers, a lead, finance, a manager, a member without a role and a guest, in two languages', () => {
    const roles = Object.values(people).map((person) => person.role);
    expect(new Set(roles)).toEqual(new Set(['handler', 'lead', 'finance', 'manager', 'member', 'guest', 'bot']));
    expect(new Set(Object.values(people).map((person) => person.locale))).toEqual(new Set(['en-US', 'zh-CN']));
  });
});
