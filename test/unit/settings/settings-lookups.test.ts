import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/create-calendar.ts';
import type { ChannelId } from '../../../src/domain/ids.ts';
import { calendarSpec } from '../../../src/settings/calendar-spec.ts';
import { channelProblems } from '../../../src/settings/channel-problems.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { limitFor } from '../../../src/settings/limit-for.ts';
import { loadSettings } from '../../../src/settings/load-settings.ts';
import { localesOf } from '../../../src/settings/locales-of.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { ruleSetting } from '../../../src/settings/rule-setting.ts';

const BASE = { channel: 'C0DESK' as ChannelId, zone: 'Europe/Berlin', locale: 'en' } as const;

describe('looking things up in the settings', () => {
  it('lets a handler refund up to the limit and a lead from it on', () => {
    const settings = defaultSettings(BASE);
    expect(limitFor(settings, 'EUR')).toBe(19_999);
    expect(limitFor(settings, 'JPY')).toBe(29_999);
    expect(limitFor(settings, 'EUR', 'reship')).toBe(49_999);
  });

  it('asks for approval of every amount in a currency, or of a remedy, that has no limit', () => {
    const settings = read('approvals: { EUR: 200 }');
    expect(limitFor(settings, 'USD')).toBeUndefined();
    expect(limitFor(settings, 'EUR', 'reship')).toBeUndefined();
  });

  it('knows the languages of a channel, and those of the shop elsewhere', () => {
    const settings = read('teams: { cn: { channel: C0CN, locales: [zh-CN, en] } }');
    expect(localesOf(settings, 'C0CN')).toEqual(['zh-CN', 'en']);
    expect(localesOf(settings, 'D0ME')).toEqual(['en']);
  });

  it('gives a calendar that keeps the holidays of the team', () => {
    const settings = read('teams: { cn: { channel: C0CN, zone: Asia/Shanghai, holidays: CN } }');
    const china = createCalendar(calendarSpec(settings, 'cn'));
    expect(china.isBusinessDay('2026-10-01')).toBe(false);
    expect(createCalendar(calendarSpec(settings, 'everyone')).isBusinessDay('2026-10-01')).toBe(true);
  });

  it('leaves a rule that nobody named as it comes', () => {
    const settings = read('rules: { LOG.STALLED: off }');
    expect(ruleSetting(settings, 'LOG.STALLED').mode).toBe('off');
    expect(ruleSetting(settings, 'LOG.LOST')).toEqual({ mode: 'on', params: {} });
  });

  it('names the teams that have nowhere to post', () => {
    expect(channelProblems(defaultSettings({ zone: 'UTC', locale: 'en' }))).toEqual([
      'The team everyone has no channel: set ORDERMEND_CHANNEL, or teams.everyone.channel in ordermend.yaml.',
    ]);
    expect(channelProblems(defaultSettings(BASE))).toEqual([]);
  });

  it('reads the file that ORDERMEND_CONFIG names, and says so when it is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ordermend-settings-'));
    const settingsFile = join(folder, 'shop.yaml');
    writeFileSync(settingsFile, 'vip_tiers: [gold]');
    expect(loadSettings({ ...BASE, settingsFile }).vipTiers).toEqual(['gold']);
    expect(() => loadSettings({ ...BASE, settingsFile: join(folder, 'gone.yaml') })).toThrow(
      /gone\.yaml cannot be read/,
    );
  });
});

function read(text: string) {
  return readSettings({ text, file: 'shop.yaml', base: BASE });
}
