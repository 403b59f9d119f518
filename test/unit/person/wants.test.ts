import { describe, expect, it } from 'vitest';
import { DEFAULT_PERSON_SETTINGS } from '../../../src/domain/person/person-settings.ts';
import { wants } from '../../../src/domain/person/wants.ts';

const SHANGHAI = 'Asia/Shanghai';
/** An hour of 2 March 2026 in Shanghai, which is eight hours ahead. */
const at = (hour: number, minute = 0) => Date.UTC(2026, 2, 2, hour - 8, minute);
const mei = { ...DEFAULT_PERSON_SETTINGS, zone: SHANGHAI };

describe('what a person wants as direct messages', () => {
  it('is everything that needs them, at any time, as long as they chose nothing', () => {
    for (const notice of ['term', 'approval', 'task'] as const)
      expect(wants(mei, notice, at(3))).toEqual({ kind: 'now' });
    expect(wants(mei, 'follow_up', at(10))).toEqual({ kind: 'never' });
    expect(wants(mei, 'daily', at(10))).toEqual({ kind: 'never' });
  });

  it('is only what they ticked', () => {
    const chosen = { ...mei, direct: ['approval'], followUps: 'direct', dailyAt: '09:00' } as const;
    expect(wants(chosen, 'term', at(10))).toEqual({ kind: 'never' });
    expect(wants(chosen, 'approval', at(10))).toEqual({ kind: 'now' });
    expect(wants(chosen, 'follow_up', at(10))).toEqual({ kind: 'now' });
    expect(wants(chosen, 'daily', at(9))).toEqual({ kind: 'now' });
  });

  it('waits for the end of their quiet hours, also over midnight', () => {
    const quiet = { ...mei, quiet: { from: '22:00', to: '08:00' } };
    expect(wants(quiet, 'approval', at(21, 59))).toEqual({ kind: 'now' });
    expect(wants(quiet, 'approval', at(22))).toEqual({ kind: 'later', at: at(32) });
    expect(wants(quiet, 'approval', at(3))).toEqual({ kind: 'later', at: at(8) });
    expect(wants(quiet, 'approval', at(8))).toEqual({ kind: 'now' });
    const lunch = { ...mei, quiet: { from: '12:00', to: '13:30' } };
    expect(wants(lunch, 'task', at(12, 15))).toEqual({ kind: 'later', at: at(13, 30) });
    expect(wants(lunch, 'task', at(22))).toEqual({ kind: 'now' });
  });

  it('keeps what is not wanted from coming later, and lets the list come when it was asked for', () => {
    const quiet = { ...mei, quiet: { from: '00:00', to: '23:30' }, direct: [], dailyAt: '07:00' };
    expect(wants(quiet, 'approval', at(3))).toEqual({ kind: 'never' });
    expect(wants(quiet, 'daily', at(7))).toEqual({ kind: 'now' });
  });

  it('counts the hours in their own zone, also when clocks change', () => {
    // In Rome 2:30 does not exist on 29 March 2026: quiet hours end when clocks come to it, at 3:00 summer time.
    const rome = { ...DEFAULT_PERSON_SETTINGS, zone: 'Europe/Rome', quiet: { from: '22:00', to: '02:30' } };
    const night = Date.UTC(2026, 2, 29, 0, 30);
    expect(wants(rome, 'approval', night)).toEqual({ kind: 'later', at: Date.UTC(2026, 2, 29, 1) });
  });

  it('has no quiet hours from a time to the same time', () => {
    expect(wants({ ...mei, quiet: { from: '09:00', to: '09:00' } }, 'task', at(9))).toEqual({ kind: 'now' });
  });
});
