import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/create-calendar.ts';
import type { ChannelId } from '../../../src/domain/ids.ts';
import { calendarSpec } from '../../../src/settings/calendar-spec.ts';
import { channelProblems } from '../../../src/settings/channel-problems.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { loadSettings } from '../../../src/settings/load-settings.ts';
import { localesOf } from '../../../src/settings/locales-of.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { ruleSetting } from '../../../src/settings/rule-setting.ts';

const BASE = { channel: 'C0DESK' as ChannelId, zone: 'Europe/Berlin', locale: 'en' } as const;

describe('looking things up in the settings', () => {
  it('names what each remedy needs others for, by currency and in minor units', () => {
    const { limits, expiresMs } = defaultSettings(BASE).approvals;
    expect(limits.EUR).toEqual({
      refund: 20_000,
      refundHigh: 200_000,
      compensate: 5_000,
      reship: 50_000,
      cancel: 100_000,
    });
    expect(limits.JPY).toMatchObject({ refund: 30_000, refundHigh: 300_000 });
    expect(expiresMs).toBe(24 * 3_600_000);
  });

  it('knows no limit of a currency, or of a remedy, that nobody named, and managers from ten times a refund on', () => {
    const { approvals } = read('approvals: { EUR: 200, CHF: 0 }\napprovals_expire: 8h');
    expect(approvals).toEqual({
      limits: { EUR: { refund: 20_000, refundHigh: 200_000 }, CHF: { refund: 0 } },
      expiresMs: 8 * 3_600_000,
    });
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
