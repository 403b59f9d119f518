import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../src/domain/ids.ts';
import { approversOf } from '../../../src/policy/approvers-of.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';

const settings = readSettings({
  file: 'shop.yaml',
  base: { zone: 'UTC', locale: 'en' },
  text: `
teams:
  desk: { channel: C0A, members: [U0MEI], roles: { U0SOFIA: lead, U0TOM: [manager, handler], U0WANG: [finance, viewer] } }
  other: { channel: C0B, roles: { U0NOBODY: lead } }
`,
});
const ADMIN = 'U0ADMIN' as PersonId;
const ask = (needs: Parameters<typeof approversOf>[2]['needs'], not = 'U0MEI') =>
  approversOf(settings, [ADMIN], { team: 'desk', needs, not: not as PersonId });

describe('who is asked for a signature', () => {
  it('is everybody of the team with a role it takes, and the admins', () => {
    expect(ask([['lead', 'manager', 'admin']])).toEqual(['U0SOFIA', 'U0TOM', ADMIN]);
    expect(ask([['manager', 'admin'], ['finance']])).toEqual(['U0TOM', 'U0WANG', ADMIN]);
  });

  it('is never whoever asks', () => {
    expect(ask([['lead', 'manager', 'admin']], 'U0SOFIA')).toEqual(['U0TOM', ADMIN]);
    expect(ask([['finance']], ADMIN)).toEqual(['U0WANG']);
  });

  it('is no handler one by one: leads are asked, and the card stands open to all', () => {
    expect(ask([['handler', 'lead', 'manager', 'admin']])).toEqual(['U0SOFIA', 'U0TOM', ADMIN]);
  });
});
