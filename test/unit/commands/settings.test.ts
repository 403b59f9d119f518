import { describe, expect, it } from 'vitest';
import { settingsView } from '../../../commands/settings-view.ts';
import { fitMessage } from '../../../src/cards/kit/fit.ts';
import { validateMessage } from '../../../src/cards/kit/validate/validate.ts';
import { settingsAnswer } from '../../../src/cards/lookup/settings.ts';
import type { ChannelId } from '../../../src/domain/ids.ts';
import { en } from '../../../src/i18n/en.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { zhCN } from '../../../src/i18n/zh-CN.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import type { Settings } from '../../../src/settings/settings.ts';

const BASE = { zone: 'Europe/Berlin', locale: 'en' } as const;
const USUAL = defaultSettings({ ...BASE, channel: 'C0DESK' as ChannelId });
const SHOP = `
teams:
  payments:
    channel: C0PAY
    members: [U0JON, U0MEI]
    roles: { U0MEI: lead, U0TOM: [manager, finance] }
    duty: [U0JON]
    zone: Asia/Shanghai
    hours: { mon-fri: "09:00-12:00, 13:30-18:00", sat: "10:00-14:00" }
    holidays: CN
    locales: [zh-CN, en]
    cut_offs: { SZX-1: "17:30", SHA-2: ["12:00", "18:00"] }
  logistics: { channel: C0LOG, user_group: S0LOG, night_duty: true, hours: always }
routes:
  - { family: payment, currency: [CNY, HKD], team: payments, post: queue }
  - { code: "LOG.*", team: logistics }
approvals: { EUR: 150.50, JPY: { reship: 9000 } }
clocks: { P3: { claim: 45m } }
contact: { shop: "Nord & Süd" }
departments: { finance: { channel: C0FIN } }
digest: [{ channel: C0PAY, hour: "08:30", scope: all }, { channel: C0LOG, hour: "18:00" }]
rules: { LOG.STALLED: monitor, CUS.UNREACHABLE: off }
`;

/** What somebody reads, one text. */
function told(settings: Settings, led: readonly string[], messages: Messages = en): string {
  const message = settingsAnswer(settingsView(settings, led, USUAL), messages);
  expect(validateMessage(message)).toEqual([]);
  expect(fitMessage(message)).toBe(message);
  return message.blocks
    .map((block) => (block.type === 'section' ? (block.text?.text ?? '') : JSON.stringify(block)))
    .join('\n');
}

const read = (text: string): Settings => ({
  ...readSettings({ text, file: 'shop.yaml', base: BASE }),
  file: 'shop.yaml',
});
const ALL = ['payments', 'logistics'];

describe('the settings in force', () => {
  it('are told part by part in a few lines', () => {
    const said = told(read(SHOP), ALL);
    for (const line of [
      'As shop.yaml says',
      '*payments* · <#C0PAY>',
      'Handlers: 2 people named · Leads: <@U0MEI> · On duty: <@U0JON>',
      'Asia/Shanghai Mon–Fri 09:00–12:00 / 13:30–18:00, Sat 10:00–14:00, holidays of CN · Languages: Chinese, English',
      'Cut-offs: SZX-1 17:30, SHA-2 12:00 / 18:00',
      'Handlers: the user group S0LOG · Leads: nobody named',
      'Hours: Europe/Berlin around the clock, somebody is there at night · Languages: English',
      'family Payment + currency CNY, HKD → payments · in the queue',
      'type LOG.∗ → logistics',
      'all others → payments',
      'P1: claim 10 minutes · tell the customer 30 minutes · solve 4 hours · around the clock where there is night duty',
      'P3: claim 45 minutes · tell the customer 8 hours · solve 2 business days · in business hours',
      'EUR: refunds from €150.50 on: a lead · from €1,505.00 on: a manager and finance',
      'JPY: goods sent again from ¥9,000 on: a lead',
      'An approval lapses after 1 day.',
      'taken back for 10 minutes; what goes out waits 10 s',
      'signed as “Nord &amp; Süd”',
      'Finance <#C0FIN>',
      '<#C0PAY> at 08:30 Asia/Shanghai · of all cases',
      'only watched: LOG.STALLED',
      'off: CUS.UNREACHABLE',
    ])
      expect(said).toContain(line);
    expect(said).not.toContain('Shown are');
  });

  it('are told in Chinese, too', () => {
    const said = told(read(SHOP), ALL, zhCN);
    for (const line of [
      '以 shop.yaml 为准',
      '处理人：指定的 2 人 · 组长：<@U0MEI> · 值班：<@U0JON>',
      '周一至周五 09:00–12:00 / 13:30–18:00、周六 10:00–14:00、按 CN 节假日 · 语言：中文、英文',
      'P3：认领 45分钟 · 告知客户 8小时 · 解决 2 个工作日 · 按工作时间计时',
      '大类 支付异常 + 货币 CNY、HKD → payments · 进待处理列表',
      '财务 <#C0FIN>',
      '仅观察：LOG.STALLED',
    ])
      expect(said).toContain(line);
  });

  it('of a lead are those of the teams that they lead', () => {
    const said = told(read(SHOP), ['logistics']);
    expect(said).toContain('Shown are 1 of 2 teams');
    expect(said).toContain('*logistics*');
    expect(said).toContain('<#C0LOG> at 18:00');
    for (const other of ['payments', 'C0PAY', 'U0MEI', 'SZX-1']) expect(said).not.toContain(other);
  });

  it('are the defaults without a file, whose approvals are counted', () => {
    const said = told(USUAL, ['everyone']);
    expect(said).toContain('There is no configuration file');
    expect(said).toContain('every full member of the channel');
    expect(said).toMatch(/the defaults for \d+ currencies/);
    expect(said).not.toContain('EUR');
    expect(said).toContain('all of them as they come');
  });

  it('of a large house are taken by Slack whole', () => {
    const names = Array.from({ length: 30 }, (_, n) => `team-${n}-${'x'.repeat(40)}`);
    const teams = names.map((name, n) => `  ${name}: { channel: C0T${n}, duty: [${'U0ABCDEFG, '.repeat(40)}U1] }`);
    const routes = names.flatMap((name) => [`  - { channel: "${'y'.repeat(300)}", team: ${name} }`]);
    const limits = ['EUR', 'USD', 'GBP', 'CNY', 'JPY', 'CHF', 'HKD', 'SGD'].map(
      (it) => `  ${it}: { refund: 100000, refund_high: 9000000, compensate: 100000, reship: 100000, cancel: 100000 }`,
    );
    const text = ['teams:', ...teams, 'routes:', ...routes, 'approvals:', ...limits].join('\n');
    for (const messages of [en, zhCN]) {
      const said = told(read(text), names, messages);
      expect(said).toMatch(/and 22 more|另有 22 项/);
      expect(said).toMatch(/and 2 more|另有 2 项/);
    }
  });
});
