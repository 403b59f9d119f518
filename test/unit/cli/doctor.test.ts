import { truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLinkRows } from '../../../db/sqlite/link-rows.ts';
import { closeDatabase, openDatabase } from '../../../db/sqlite/open-database.ts';
import type { Env } from '../../../src/config.ts';
import { allScopes, type FakeSlack, startFakeSlack } from './fake-slack.ts';
import { newFolder, runCli } from './run-cli.ts';

const CLOSED = await closedPort();
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

describe('the doctor', () => {
  it('finds nothing to fix where all is well', async () => {
    const { status, out, err } = await examine({});
    expect(err).toBe('Nothing to fix.\n');
    expect(status).toBe(0);
    expect(out).toContain('ok   Slack takes the bot token: ordermend in Shop\n');
    expect(out).toContain('ok   Socket Mode works\n');
    expect(out).toContain('ok   the bot is in #orders (team everyone, digest)\n');
    expect(out).toContain('ok   admin U0ADA is Ada\n');
    expect(out).toContain('ok   there is no database yet');
    expect(out).toContain('ok   the queue is embedded');
    expect(out).not.toContain('FIX');
  });

  it('has no workspace to look at in local mode, and looks at the rest', async () => {
    const { status, out } = await runCli(['doctor'], { DATABASE_URL: freshDatabase() });
    expect(status).toBe(0);
    expect(out).toContain('note SLACK_BOT_TOKEN is not set: local mode');
    expect(out).toContain('note EFFECTS_URL is not set: remedies are recorded only');
  });

  it('says for each connection which address to paste and when it was last heard', async () => {
    const database = freshDatabase();
    const db = openDatabase(database.slice('file:'.length));
    createLinkRows(db).heard('shopify', Date.UTC(2026, 10, 23, 12));
    closeDatabase(db);
    const secrets = { SHOPIFY_WEBHOOK_SECRET: 'shpss_0123', STRIPE_WEBHOOK_SECRET: 'whsec_0123' };
    const { status, out } = await runCli(['doctor'], { DATABASE_URL: database, ...secrets });
    expect(status).toBe(0);
    expect(out).toContain('/v1/in/shopify as its webhook address; last heard 2026-11-23T12:00:00.000Z');
    expect(out).toContain('/v1/in/stripe as its webhook address; nothing came from it yet');
    expect(out).not.toContain('easypost');
    for (const secret of Object.values(secrets)) expect(out).not.toContain(secret);
    const alone = await runCli(['doctor'], { DATABASE_URL: database });
    expect(alone.out).toContain('note no shop, payment provider or carrier is connected');
  });

  it('names the address of a mapped source, and the secret that one lacks', async () => {
    const file = join(newFolder(), 'shop.yaml');
    const mapping = fileURLToPath(new URL('../../../mappings/jiandaoyun.yaml', import.meta.url));
    writeFileSync(file, `connect: { mappings: [${JSON.stringify(mapping)}] }`);
    const env = { DATABASE_URL: freshDatabase(), ORDERMEND_CONFIG: file };
    const { status, out } = await runCli(['doctor'], { ...env, JIANDAOYUN_WEBHOOK_SECRET: 'shared-with-the-form' });
    expect(status).toBe(0);
    expect(out).toContain('/v1/in/jiandaoyun as its webhook address; nothing came from it yet');
    const without = await runCli(['doctor'], env);
    expect(without.status).toBe(1);
    expect(without.out).toContain('JIANDAOYUN_WEBHOOK_SECRET');
  });

  it('names every wrong setting', async () => {
    const { status, err } = await runCli(['doctor'], { PORT: 'x', REDIS_URL: 'y' });
    expect(status).toBe(1);
    expect(err).toMatch(/REDIS_URL must[\s\S]*PORT must/);
  });

  it('tells mistakes of the configuration file and still looks at Slack', async () => {
    const file = join(newFolder(), 'shop.yaml');
    writeFileSync(file, 'teams: { pay: { channel: orders } }\nvip_tier: [gold]');
    const { status, out } = await examine({}, { ORDERMEND_CONFIG: file });
    expect(status).toBe(1);
    expect(out).toContain(`FIX  ${file}:1:26 teams.pay.channel must be a channel id`);
    expect(out).toContain(`FIX  ${file}:2:1 vip_tier is not a setting`);
    expect(out).toContain('ok   Slack takes the bot token');
  });

  it.each<[string, FakeSlack, Env, string, string]>([
    [
      'a token of another workspace',
      {},
      { SLACK_BOT_TOKEN: 'xoxb-bad' },
      'Slack refuses SLACK_BOT_TOKEN (invalid_auth)',
      'Copy the token again',
    ],
    [
      'an app token that is none',
      {},
      { SLACK_APP_TOKEN: 'xapp-bad' },
      'SLACK_APP_TOKEN opens no socket (invalid_auth)',
      'Copy the token again',
    ],
    [
      'an app token without its scope',
      { methods: { 'apps.connections.open': () => ({ ok: false, error: 'missing_scope' }) } },
      {},
      'SLACK_APP_TOKEN may not open a socket',
      'connections:write',
    ],
    [
      'a missing scope',
      { scopes: allScopes('groups:history') },
      {},
      'the scope groups:history is missing',
      'reinstall',
    ],
    [
      'a channel without the bot',
      { methods: { 'conversations.info': () => ({ ok: true, channel: { name: 'orders', is_member: false } }) } },
      {},
      'the bot is not in channel C0DESK',
      '/invite',
    ],
    [
      'an archived channel',
      { methods: { 'conversations.info': () => ({ ok: true, channel: { name: 'orders', is_archived: true } }) } },
      {},
      'channel C0DESK (team everyone, digest) is archived',
      'archive',
    ],
    [
      'a channel that cannot be seen',
      { methods: { 'conversations.info': () => ({ ok: false, error: 'channel_not_found' }) } },
      {},
      'cannot be read (channel_not_found)',
      '/invite',
    ],
    ['no channel at all', {}, { ORDERMEND_CHANNEL: '' }, 'The team everyone has no channel', 'ORDERMEND_CHANNEL'],
    [
      'an admin who left',
      { methods: { 'users.info': () => ({ ok: true, user: { deleted: true } }) } },
      {},
      'admin U0ADA is deactivated',
      'somebody else',
    ],
    [
      'an admin who is a guest',
      { methods: { 'users.info': () => ({ ok: true, user: { is_restricted: true } }) } },
      {},
      'admin U0ADA is a guest',
      'somebody else',
    ],
    [
      'an admin nobody knows',
      { methods: { 'users.info': () => ({ ok: false, error: 'user_not_found' }) } },
      {},
      'admin U0ADA cannot be found',
      'Copy member ID',
    ],
    [
      'a clock far off',
      { date: new Date(Date.now() + 3_600_000).toUTCString() },
      {},
      "s off Slack's: signatures are refused",
      'NTP',
    ],
    [
      'a Redis that is not there',
      {},
      { REDIS_URL: `redis://127.0.0.1:${CLOSED}` },
      'Redis does not answer (connect ECONNREFUSED',
      'REDIS_URL',
    ],
    [
      'a shop that is not there',
      {},
      { EFFECTS_URL: `http://127.0.0.1:${CLOSED}/`, EFFECTS_SECRET: SECRET },
      'EFFECTS_URL does not answer (connect ECONNREFUSED',
      'EFFECTS_URL',
    ],
    [
      'a Slack that is not there',
      {},
      { SLACK_API_URL: `http://127.0.0.1:${CLOSED}/api/` },
      'Slack does not answer (connect ECONNREFUSED',
      'SLACK_API_URL',
    ],
  ])('says what to do about %s', async (_what, slack, env, what, fix) => {
    const { status, out, err } = await examine(slack, env);
    expect(status).toBe(1);
    expect(out).toMatch(new RegExp(`FIX  .*${escaped(what)}.*\\n {5}-> .*${escaped(fix)}`));
    expect(err).toMatch(/^To fix: \d+\.\n$/);
  });

  it('looks at everybody whom a team names, and at its user group', async () => {
    const file = join(newFolder(), 'shop.yaml');
    writeFileSync(
      file,
      'teams: { a: { channel: C0A, members: [U0MEI], roles: { U0FIN: finance } }, b: { channel: C0B, user_group: S0B } }',
    );
    const slack = { methods: { 'usergroups.users.list': () => ({ ok: true, users: [] }) } };
    const { out } = await examine(slack, { ORDERMEND_CONFIG: file });
    expect(out).toContain('ok   person U0MEI is Ada');
    expect(out).toContain('ok   person U0FIN is Ada');
    expect(out).toContain('FIX  user group S0B has nobody in it');
  });

  it('asks the shop without doing anything there, and takes any answer but a failure', async () => {
    const asked: string[] = [];
    let status = 405;
    const shop = createServer((request, response) => {
      asked.push(`${request.method}`);
      response.writeHead(status).end();
    });
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void shop.close());
    const env = { EFFECTS_URL: `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`, EFFECTS_SECRET: SECRET };
    expect((await examine({}, env)).out).toContain('ok   EFFECTS_URL answers');
    status = 503;
    expect((await examine({}, env)).out).toContain('FIX  EFFECTS_URL answers 503');
    expect(asked).toEqual(['HEAD', 'HEAD']);
  });

  it('sees that the program runs, and that its database is whole', async () => {
    const file = join(newFolder(), 'shop.db');
    const program = openDatabase(file);
    onTestFinished(() => closeDatabase(program));
    const { status, out } = await examine({}, { DATABASE_URL: `file:${file}` });
    expect(status).toBe(0);
    expect(out).toContain(`ok   ${file} is whole\nnote the program is running: it owns the database\n`);
  });

  it('sees that a database is damaged, and names the way back', async () => {
    const file = join(newFolder(), 'shop.db');
    closeDatabase(openDatabase(file));
    truncateSync(file, 8_192);
    const { status, out } = await examine({}, { DATABASE_URL: `file:${file}` });
    expect(status).toBe(1);
    expect(out).toMatch(/FIX .*shop\.db: .*\n {5}-> .*restore/);
  });

  it('sees that the data folder cannot be made', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const { status, out } = await examine({}, { DATABASE_URL: `file:${file}/shop.db` });
    expect(status).toBe(1);
    expect(out).toMatch(/FIX .*shop\.db cannot be written/);
  });
});

async function examine(slack: FakeSlack, env: Env = {}) {
  return runCli(['doctor'], {
    SLACK_BOT_TOKEN: 'xoxb-good',
    SLACK_APP_TOKEN: 'xapp-good',
    SLACK_API_URL: await startFakeSlack(slack),
    ORDERMEND_CHANNEL: 'C0DESK',
    ORDERMEND_ADMINS: 'U0ADA',
    DATABASE_URL: freshDatabase(),
    ...env,
  });
}

function freshDatabase(): string {
  return `file:${join(newFolder(), 'shop.db')}`;
}

/** A port that was free a moment ago, so that nobody answers there. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
