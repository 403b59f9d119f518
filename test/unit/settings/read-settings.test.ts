import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../../src/domain/ids.ts';
import { Fault } from '../../../src/fault.ts';
import { defaultSettings } from '../../../src/settings/default-settings.ts';
import { readSettings, type SettingsSource } from '../../../src/settings/read-settings.ts';
import type { SettingsBase } from '../../../src/settings/settings-of.ts';

const BASE: SettingsBase = { zone: 'Europe/Berlin', locale: 'en' };
const DESK = 'C0DESK' as ChannelId;

describe('ordermend.yaml', () => {
  it('may be empty: every default is then as without a file', () => {
    expect(read('# nothing yet\n')).toEqual(defaultSettings(BASE));
  });

  it('makes two teams and sends payment cases in yuan to the one that speaks Chinese', () => {
    const settings = read(`
teams:
  payments:
    channel: C0PAY
    members: [U1, U2]
    roles: { U2: lead, U9: [manager, finance] }
    duty: [U1]
    zone: Asia/Shanghai
    hours: { mon-fri: "09:00-12:00, 13:30-18:00", sat: "10:00-14:00" }
    holidays: CN
    locales: [zh-CN, en]
    cut_offs: { SZX-1: "17:30", SHA-2: ["12:00", "18:00"] }
  logistics:
    channel: C0LOG
    user_group: S0LOG
    night_duty: true
routes:
  - { family: payment, currency: [CNY, HKD], team: payments, post: queue }
  - { team: logistics }
`);
    expect(settings.teams.payments).toEqual({
      channel: 'C0PAY',
      members: { kind: 'people', ids: ['U1', 'U2'] },
      roles: { U2: ['lead'], U9: ['manager', 'finance'] },
      duty: ['U1'],
      zone: 'Asia/Shanghai',
      hours: {
        ...Object.fromEntries(
          ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [
            day,
            [
              { from: '09:00', to: '12:00' },
              { from: '13:30', to: '18:00' },
            ],
          ]),
        ),
        sat: [{ from: '10:00', to: '14:00' }],
      },
      holidays: 'CN',
      nightDuty: false,
      locales: ['zh-CN', 'en'],
      cutOffs: { 'SZX-1': ['17:30'], 'SHA-2': ['12:00', '18:00'] },
    });
    expect(settings.teams.logistics).toMatchObject({
      members: { kind: 'group', id: 'S0LOG' },
      zone: 'Europe/Berlin',
      nightDuty: true,
      locales: ['en'],
    });
    expect(settings.routes).toEqual([
      { when: { family: ['payment'], currency: ['CNY', 'HKD'] }, team: 'payments', post: 'queue' },
      { when: {}, team: 'logistics' },
    ]);
    expect(settings.fallbackTeam).toBe('payments');
    expect(Object.keys(settings.teams)).toEqual(['payments', 'logistics']);
  });

  it('asks departments in their own channels, and refuses one that is none', () => {
    const { departments } = read(
      'departments: { finance: { channel: C0FIN, locales: [zh-CN] }, it: { channel: C0IT } }',
    );
    expect(departments).toEqual({
      finance: { channel: 'C0FIN', locales: ['zh-CN'] },
      it: { channel: 'C0IT', locales: ['en'] },
    });
    expect(() => read('departments: { sales: { channel: C0SALES } }')).toThrow();
  });

  it('keeps ORDERMEND_CHANNEL for every case that no route names', () => {
    const settings = read('teams: { payments: { channel: C0PAY } }', { ...BASE, channel: DESK });
    expect(settings.fallbackTeam).toBe('everyone');
    expect(settings.teams.everyone?.channel).toBe(DESK);
  });

  it('gives a team that meets in ORDERMEND_CHANNEL the cases that no route names', () => {
    const settings = read('teams: { desk: {}, payments: { channel: C0PAY } }', { ...BASE, channel: DESK });
    expect(settings.fallbackTeam).toBe('desk');
    expect(Object.keys(settings.teams)).toEqual(['desk', 'payments']);
  });

  it('changes one term of one priority and leaves the others', () => {
    const { clocks } = read('clocks: { P1: { claim: 90s }, P3: { solve: 3d } }');
    expect(clocks.P1).toEqual({
      claim: { kind: 'time', ms: 90_000 },
      contact: { kind: 'time', ms: 1_800_000 },
      solve: { kind: 'time', ms: 14_400_000 },
      hours: 'always',
    });
    expect(clocks.P3.solve).toEqual({ kind: 'days', days: 3 });
    expect(clocks.P4).toEqual(defaultSettings(BASE).clocks.P4);
  });

  it('reads money in major units into minor ones', () => {
    const settings = read('approvals: { EUR: 150.50, JPY: { reship: 9000 } }\nhigh_value: { KWD: "99.125" }');
    expect(settings.approvals.limits).toEqual({
      EUR: { refund: 15_050, refundHigh: 150_500 },
      JPY: { reship: 9_000 },
    });
    expect(settings.highValue).toEqual({ KWD: 99_125 });
  });

  it('changes when customers may be contacted, and leaves the other rules', () => {
    const { contact } = read('contact: { shop: Mugs & More, spacing: 30m, quiet_from: "20:00" }');
    expect(contact).toEqual({
      shop: 'Mugs & More',
      showsMessages: true,
      rules: { spacingMs: 1_800_000, mostPerDay: 3, quietFrom: '20:00', quietUntil: '09:00' },
    });
  });

  it('takes one digest, several, or none', () => {
    const one = read('digest: { channel: C0OPS, hour: 7, scope: all }');
    expect(one.digests).toEqual([{ channel: 'C0OPS', at: '07:00', zone: 'Europe/Berlin', scope: 'all' }]);
    const two = read('digest: [{ channel: C0A, hour: "08:30", zone: UTC }, { channel: C0B }]');
    expect(two.digests.map(({ at, zone }) => `${at} ${zone}`)).toEqual(['08:30 UTC', '09:00 Europe/Berlin']);
    expect(read('digest: []').digests).toEqual([]);
  });

  it('posts a digest for every team when none is named, each in its own zone', () => {
    const { digests } = read('teams: { a: { channel: C0A, zone: Asia/Tokyo }, b: { channel: C0B } }');
    expect(digests).toEqual([
      { channel: 'C0A', at: '09:00', zone: 'Asia/Tokyo', scope: 'channel' },
      { channel: 'C0B', at: '09:00', zone: 'Europe/Berlin', scope: 'channel' },
    ]);
  });

  it('turns rules off or changes their figures', () => {
    const params = { 'LOG.STALLED': {}, 'PAY.MISMATCH': { tolerancePercent: 0.5 } };
    const text = 'rules: { LOG.STALLED: monitor, PAY.MISMATCH: { params: { tolerancePercent: 1 } } }';
    expect(read(text, BASE, params).rules).toEqual({
      'LOG.STALLED': { mode: 'monitor', params: {} },
      'PAY.MISMATCH': { mode: 'on', params: { tolerancePercent: 1 } },
    });
  });

  it('takes a duration for a figure in milliseconds', () => {
    const params = { 'PAY.MISMATCH': { quietMs: 300_000 } };
    const { rules } = read('rules: { PAY.MISMATCH: { params: { quietMs: 10m } } }', BASE, params);
    expect(rules['PAY.MISMATCH']?.params).toEqual({ quietMs: 600_000 });
  });

  it.each<[string, string, string]>([
    ['an unknown key', 'teems: {}', 'shop.yaml:1:1 teems is not a setting'],
    [
      'a key with a typing error deep inside',
      'teams:\n  pay:\n    channel: C0A\n    zoone: UTC',
      'shop.yaml:4:5 teams.pay.zoone is not a setting',
    ],
    [
      'a zone that is none',
      'teams:\n  pay:\n    channel: C0A\n    zone: Berlin',
      'shop.yaml:4:11 teams.pay.zone must be an IANA zone',
    ],
    ['a team without a channel', 'teams:\n  pay: {}', 'shop.yaml:2:8 teams.pay needs a channel'],
    [
      'two ways to name handlers',
      'teams:\n  pay: { channel: C0A, members: [U1], user_group: S1 }',
      'shop.yaml:2:51 teams.pay.user_group takes either members or user_group',
    ],
    [
      'a role that is none',
      'teams:\n  pay: { channel: C0A, roles: { U1: [boss] } }',
      'shop.yaml:2:38 teams.pay.roles.U1.0 Invalid option',
    ],
    [
      'hours that are none',
      'teams:\n  pay: { channel: C0A, hours: { mon-fri: "9-18" } }',
      'shop.yaml:2:42 teams.pay.hours.mon-fri.0 must be spans',
    ],
    [
      'holidays of nowhere',
      'teams:\n  pay: { channel: C0A, holidays: XX }',
      'shop.yaml:2:34 teams.pay.holidays must be a country',
    ],
    [
      'a route to a team that is not there',
      'teams: { pay: { channel: C0A } }\nroutes:\n  - { team: payy }',
      'shop.yaml:3:13 routes.0.team is not a team; teams are pay',
    ],
    [
      'a code that is none',
      'routes:\n  - { code: PAY.FAIL, team: everyone }',
      'shop.yaml:2:13 routes.0.code must be a code such as PAY.FAILED, or PAY.* or X.*',
    ],
    ['a rule that is none', 'rules:\n  LOG.LATER: off', 'rules.LOG.LATER must be a code such as LOG.STALLED'],
    ['a mode that is none', 'rules:\n  LOG.LOST: quiet', 'shop.yaml:2:13 rules.LOG.LOST Invalid option'],
    [
      'a parameter that the rule does not have',
      'rules:\n  LOG.LOST: { params: { dayz: 3 } }',
      'shop.yaml:2:31 rules.LOG.LOST.params.dayz is not a parameter; LOG.LOST has days',
    ],
    ['a type that no rule finds', 'rules: { LOG.CUSTOMS: off }', 'rules.LOG.CUSTOMS has no rule of ours'],
    [
      'a parameter of another kind',
      'rules:\n  LOG.LOST: { params: { days: many } }',
      'shop.yaml:2:31 rules.LOG.LOST.params.days must be a number',
    ],
    ['a term that is none', 'clocks: { P1: { claim: soon } }', 'shop.yaml:1:24 clocks.P1.claim must be a term'],
    ['a currency that is none', 'approvals: { EURO: 200 }', 'approvals.EURO must be an ISO 4217 code'],
    [
      'a term of approvals that is none',
      'approvals_expire: soon',
      'shop.yaml:1:19 approvals_expire must be a duration',
    ],
    ['cents of yen', 'approvals: { JPY: 10.5 }', 'shop.yaml:1:19 approvals.JPY has more digits than its currency'],
    [
      'a word for an amount',
      'approvals: { EUR: { refund: lots } }',
      'shop.yaml:1:29 approvals.EUR.refund must be an amount',
    ],
    ['an hour that is none', 'digest: { channel: C0A, hour: 25 }', 'shop.yaml:1:31 digest.hour must be an hour'],
    ['a list for a map', '- teams', 'shop.yaml:1:1 Invalid input: expected object'],
    ['a key said twice', 'vip_tiers: [a]\nvip_tiers: [b]', 'shop.yaml:2:1 Map keys must be unique'],
    ['a text that is no YAML', 'teams: [', 'shop.yaml:1:9 '],
  ])('names the place of %s', (_what, text, expected) => {
    const details = faultOf(text).details.join('\n');
    expect(details).toContain(expected);
  });

  it('names all mistakes at once, in the order of the file', () => {
    const fault = faultOf('clocks: { P1: { claim: soon } }\nvip_tiers: gold\nretention: { rejected_events: 3 weeks }');
    expect(fault.message).toBe('shop.yaml has 3 mistakes:');
    expect(fault.details.map((line) => line.split(' ')[1])).toEqual([
      'clocks.P1.claim',
      'vip_tiers',
      'retention.rejected_events',
    ]);
  });
});

const PARAMS = { 'LOG.LOST': { days: 7 } };

function read(text: string, base = BASE, params?: SettingsSource['params']) {
  return readSettings({ text, file: 'shop.yaml', base, ...(params === undefined ? {} : { params }) });
}

function faultOf(text: string): Fault {
  try {
    read(text, BASE, PARAMS);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('the file was accepted');
}
