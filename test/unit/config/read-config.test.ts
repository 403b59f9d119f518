import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, readEnvironment } from '../../../src/config.ts';
import { Fault } from '../../../src/fault.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

describe('the environment of a program', () => {
  it('needs nothing: without a bot token it is local mode with every default', () => {
    expect(readConfig({})).toEqual({
      slack: { mode: 'local' },
      admins: [],
      databaseFile: 'data/ordermend.db',
      http: { host: '127.0.0.1', port: 3000 },
      zone: 'UTC',
      locale: 'en',
      logLevel: 'info',
      webhookSecrets: {},
      notes: [],
    });
  });

  it('takes webhooks of those whose secret is there, and never of one whose secret is too short', () => {
    const secrets = { SHOPIFY_WEBHOOK_SECRET: 'shpss_0123', STRIPE_WEBHOOK_SECRET: 'whsec_0123' };
    expect(readConfig({ ...secrets, EASYPOST_WEBHOOK_SECRET: '' }).webhookSecrets).toEqual(secrets);
    expect(() => readConfig({ AFTERSHIP_WEBHOOK_SECRET: 'short' })).toThrow();
  });

  it('takes an empty value for an absent one, as a copied .env.example has it', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', PORT: ' ', REDIS_URL: '' })).toEqual(readConfig({}));
  });

  it('speaks Socket Mode with an app token, even when a signing secret is there too', () => {
    const { slack } = readConfig({ ...SOCKET, SLACK_SIGNING_SECRET: 'abc' });
    expect(slack).toEqual({ mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: 'https://slack.com/api/' });
  });

  it('speaks HTTP with a signing secret alone, and calls the API that SLACK_API_URL names', () => {
    const { slack } = readConfig({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: 'abc',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
    });
    expect(slack).toEqual({
      mode: 'http',
      botToken: 'xoxb-1',
      signingSecret: 'abc',
      apiUrl: 'http://127.0.0.1:9/api/',
    });
  });

  it('reads every other name into its place', () => {
    const config = readConfig({
      ORDERMEND_CONFIG: 'shop.yaml',
      ORDERMEND_CHANNEL: 'C0123456789',
      ORDERMEND_ADMINS: 'U1, W2',
      DATABASE_URL: 'file:///var/lib/ordermend/a%20b.db',
      REDIS_URL: 'redis://127.0.0.1:6379/1',
      PORT: '0',
      HOST: '::1',
      INGEST_SECRET: SECRET,
      EFFECTS_URL: 'https://shop.example/effects',
      EFFECTS_SECRET: SECRET,
      SMTP_URL: 'smtps://mail.example',
      MAIL_FROM: 'Care <care@shop.example>',
      ORDERMEND_TZ: 'Asia/Shanghai',
      ORDERMEND_LOCALE: 'zh-CN',
      LOG_LEVEL: 'debug',
    });
    expect(config).toMatchObject({
      settingsFile: 'shop.yaml',
      channel: 'C0123456789',
      admins: ['U1', 'W2'],
      databaseFile: '/var/lib/ordermend/a b.db',
      redisUrl: 'redis://127.0.0.1:6379/1',
      http: { host: '::1', port: 0 },
      ingestSecret: SECRET,
      effects: { url: 'https://shop.example/effects', secret: SECRET },
      mail: { url: 'smtps://mail.example', from: 'Care <care@shop.example>' },
      zone: 'Asia/Shanghai',
      locale: 'zh-CN',
      logLevel: 'debug',
      notes: [],
    });
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'xoxp-1'],
    ['SLACK_APP_TOKEN', 'xoxb-1'],
    ['SLACK_API_URL', 'https://slack.com/api'],
    ['ORDERMEND_CHANNEL', '#orders'],
    ['ORDERMEND_ADMINS', '@mei'],
    ['DATABASE_URL', 'postgres://db/ordermend'],
    ['REDIS_URL', 'localhost:6379'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'http://0.0.0.0'],
    ['INGEST_SECRET', 'hunter2'],
    ['INGEST_SECRET', 'whsec_***'],
    ['EFFECTS_URL', 'ftp://shop.example'],
    ['SMTP_URL', 'mail.example'],
    ['SMTP_URL', 'smtp://care:100%@mail.example'],
    ['MAIL_FROM', 'care'],
    ['MAIL_FROM', 'a@shop.example, b@shop.example'],
    ['ORDERMEND_TZ', '+02:00'],
    ['ORDERMEND_TZ', 'Mars/Olympus'],
    ['ORDERMEND_LOCALE', 'de'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s by its name', (name, value) => {
    expect(faultOf({ [name]: value }).details).toContainEqual(expect.stringMatching(new RegExp(`^${name} `)));
  });

  it('names every wrong setting at once and never repeats a value', () => {
    const fault = faultOf({ SLACK_BOT_TOKEN: 'hunter2-token', PORT: 'eighty', INGEST_SECRET: 'hunter2-secret' });
    expect(fault.details).toEqual([
      expect.stringMatching(/^SLACK_BOT_TOKEN must begin with xoxb-/),
      expect.stringMatching(/^PORT must be a number/),
      expect.stringMatching(/^INGEST_SECRET must be whsec_/),
      expect.stringMatching(/^SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET .* is missing/),
    ]);
    expect(JSON.stringify([fault.message, fault.details, fault.hint])).not.toMatch(/hunter2|eighty/);
  });

  it('refuses effects that nobody could sign and mail that nobody sends', () => {
    expect(faultOf({ EFFECTS_URL: 'https://shop.example', SMTP_URL: 'smtp://mail.example' }).details).toEqual([
      'EFFECTS_SECRET is missing; EFFECTS_URL needs it',
      'MAIL_FROM is missing; SMTP_URL needs it',
    ]);
  });

  it('says which settings have no effect alone', () => {
    expect(readConfig({ SLACK_APP_TOKEN: 'xapp-1', EFFECTS_SECRET: SECRET }).notes).toEqual([
      'EFFECTS_SECRET has no effect without EFFECTS_URL.',
      'SLACK_APP_TOKEN has no effect without SLACK_BOT_TOKEN.',
    ]);
  });

  it('reads a .env file and lets the real environment win', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ordermend-env-')), '.env');
    writeFileSync(file, 'ORDERMEND_CHANNEL="C0FROMFILE"\n# a remark\nPATH=/from/file\n');
    const env = readEnvironment(file);
    expect(env.ORDERMEND_CHANNEL).toBe('C0FROMFILE');
    expect(env.PATH).toBe(process.env.PATH);
  });

  it('does without a .env file', () => {
    expect(readEnvironment(join(tmpdir(), 'no-such-folder', '.env')).PATH).toBe(process.env.PATH);
  });
});

function faultOf(env: Record<string, string>): Fault {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('the environment was accepted');
}
