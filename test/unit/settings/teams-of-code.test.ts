import { describe, expect, it } from 'vitest';
import type { RouteRule } from '../../../src/settings/settings.ts';
import { teamsOfCode } from '../../../src/settings/teams-of-code.ts';

const teams = (...routes: readonly RouteRule[]) => teamsOfCode({ routes, fallbackTeam: 'desk' }, 'LOG.LOST');

describe('teams to which lost parcels can come', () => {
  it('are the team of the first route that names the code or its family', () => {
    expect(teams({ when: { code: ['LOG.*'] }, team: 'logistics' }, { when: {}, team: 'care' })).toEqual(['logistics']);
    expect(teams({ when: { family: ['logistics'] }, team: 'logistics' })).toEqual(['logistics']);
  });

  it('are also those of routes that take some of them, before the one that takes the rest', () => {
    const china = { when: { country: ['CN'] }, team: 'china' };
    const vip = { when: { code: ['LOG.LOST'], tier: ['gold'] }, team: 'vip' };
    expect(teams(china, vip, china)).toEqual(['china', 'vip', 'desk']);
    expect(teams(china, { when: { code: ['LOG.LOST'] }, team: 'logistics' }, vip)).toEqual(['china', 'logistics']);
  });

  it('are the fallback team alone where no route speaks of them', () => {
    expect(teams({ when: { code: ['PAY.*'] }, team: 'payments' })).toEqual(['desk']);
  });
});
