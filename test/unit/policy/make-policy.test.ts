import { describe, expect, it } from 'vitest';
import { makePolicy } from '../../../src/policy/make-policy.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';

const settings = readSettings({
  file: 'shop.yaml',
  base: { zone: 'UTC', locale: 'en' },
  text: 'teams: { day: { channel: C0A }, night: { channel: C0B, night_duty: true } }',
});
const FRIDAY_17_55 = Date.UTC(2026, 10, 20, 17, 55);

describe('the clocks of a case that opens on Friday at 17:55', () => {
  it('lets a team that sleeps at night go on on Monday', () => {
    expect(clocks('day', 'P1')).toEqual(['2026-11-23T09:05', '2026-11-23T12:55']);
    expect(clocks('day', 'P3')).toEqual(['2026-11-23T10:55', '2026-11-24T17:55']);
  });

  it('runs a P1 around the clock for a team with night duty, and nothing else', () => {
    expect(clocks('night', 'P1')).toEqual(['2026-11-20T18:05', '2026-11-20T21:55']);
    expect(clocks('night', 'P2')).toEqual(['2026-11-23T09:25', '2026-11-23T16:55']);
  });
});

function clocks(team: string, priority: 'P1' | 'P2' | 'P3'): readonly string[] {
  const { claimDueAt, solveDueAt } = makePolicy(settings).clocksOf({ team, priority, at: FRIDAY_17_55 });
  return [claimDueAt, solveDueAt].map((at) => new Date(at).toISOString().slice(0, 16));
}
