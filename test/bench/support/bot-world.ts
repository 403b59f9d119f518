import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Simulator } from '../../../simulator/simulator.ts';
import { channels, people } from '../../../simulator/slack/workspace.ts';
import { startSimulator } from '../../../simulator/start-simulator.ts';
import { noRedis, type RedisServer, startRedisServer } from '../../contract/jobs/redis-server.ts';
import { type Child, startBot } from './child.ts';
import { tempFolder } from './temp-folder.ts';

/** Channels of the bot's teams by the country of an order: a channel takes one post a second. */
export const PLACES = {
  DE: channels.payments.id,
  US: channels.logistics.id,
  GB: channels.inventory.id,
  FR: channels.care.id,
  BR: channels.desk.id,
} as const;

/** The program as a process, a simulated workspace in this one, and Redis where there is one. */
export interface BotWorld {
  readonly sim: Simulator;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  start(): Promise<Child>;
  close(): Promise<void>;
}

/** Prepares everything; the bot is started by `start`, as often as wanted. */
export async function botWorld(options: {
  readonly mode: 'socket' | 'http';
  readonly redis: boolean;
  /** Slack refuses what comes faster than its pace. */
  readonly rateLimits?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<BotWorld> {
  const folder = tempFolder();
  const redis: RedisServer | undefined = options.redis && noRedis === undefined ? await startRedisServer() : undefined;
  const sim = await startSimulator({ rateLimits: options.rateLimits ?? false, mode: options.mode, waitMs: 60_000 });
  const settings = join(folder.path, 'ordermend.yaml');
  writeFileSync(settings, JSON.stringify(settingsOf()));
  const { INGEST_SECRET: _, EFFECTS_URL: __, EFFECTS_SECRET: ___, ...slack } = sim.env();
  const env = {
    ...slack,
    ORDERMEND_CONFIG: settings,
    DATABASE_URL: `file:${join(folder.path, 'bot.db')}`,
    PORT: '0',
    ...(redis === undefined ? {} : { REDIS_URL: redis.url }),
    ...options.env,
  };
  const started: Child[] = [];
  // Also when a row could not be prepared: nothing may go on running behind the bench.
  process.once('exit', () => {
    for (const bot of started) void bot.kill();
    void redis?.kill();
  });
  return {
    sim,
    folder: folder.path,
    env,
    async start() {
      const bot = await startBot(env, folder.path);
      started.push(bot);
      sim.pointAt(bot.url);
      return bot;
    },
    async close() {
      for (const bot of started) await bot.kill();
      await sim.close();
      await redis?.kill();
      folder.remove();
    },
  };
}

function settingsOf() {
  const members = [people.mei.id, people.jon.id, people.priya.id];
  const entries = Object.entries(PLACES);
  return {
    teams: Object.fromEntries(
      entries.map(([country, channel]) => [country.toLowerCase(), { channel, members, zone: 'Europe/Berlin' }]),
    ),
    routes: entries.map(([country]) => ({ country, team: country.toLowerCase() })),
  };
}

/**
 * An order of a country with an alert of another program: one event more and there is a case. Each order comes from a sales
 * channel of its own, so that they stay single cases and are no mass incident.
 */
export function alertedOrder(id: string, country: string): readonly Readonly<Record<string, unknown>>[] {
  const event = (type: string, data: unknown) => ({
    specversion: '1.0',
    id: `${id}-${type}`,
    source: 'scale',
    type,
    subject: id,
    time: new Date().toISOString(),
    data,
  });
  return [
    event('order.created', {
      number: id,
      channel: id,
      currency: 'EUR',
      total: '20.00',
      ship_to: { name: 'Anna Berg', line1: 'Hauptstrasse 1', city: 'Berlin', postal_code: '10115', country },
      items: [{ line: 1, sku: 'SKU-1', quantity: 1, unit_price: '20.00' }],
    }),
    event('exception.detected', { code: 'X.SCALE', severity: 'moderate', summary: 'weighs too much', fingerprint: id }),
  ];
}

/** Posts events and rejects when they are not taken. */
export async function tell(url: string, events: readonly unknown[]): Promise<void> {
  const response = await fetch(`${url}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents-batch+json' },
    body: JSON.stringify(events),
  });
  if (response.status !== 202) throw new Error(`events were answered ${response.status}`);
  await response.arrayBuffer();
}
