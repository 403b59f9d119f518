import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { writeLocalSettings } from '../../simulator/local-settings.ts';
import type { Simulator, SimulatorOptions } from '../../simulator/simulator.ts';
import { startSimulator } from '../../simulator/start-simulator.ts';
import { readConfig } from '../../src/config.ts';
import { createLog } from '../../src/log.ts';
import { type Program, startProgram } from '../../src/program.ts';
import type { ToldEvent } from './events.ts';
import { type FakeShop, startFakeShop } from './fake-shop.ts';
import { type OutsideView, openOutsideView } from './outside-view.ts';
import { type EventsAnswer, postEvents } from './post-events.ts';

/** What a story may have different. */
export interface WorldOptions {
  readonly redisUrl?: string;
  /** Top-level keys of `ordermend.yaml` that differ from the teams of local mode; null takes a key away. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Environment variables that differ; an empty text takes one away. */
  readonly env?: Readonly<Record<string, string>>;
  readonly simulator?: SimulatorOptions;
  /** False: Ordermend is started later, by `start`. */
  readonly started?: boolean;
}

/** The real program with a simulated workspace, a shop and a clock that the story moves. */
export interface World {
  readonly slack: Simulator;
  readonly shop: FakeShop;
  /** The database from outside. */
  readonly db: OutsideView;
  /** Where Ordermend listens. */
  url(): string;
  now(): number;
  /** Tells events by signed HTTP and waits until they are judged. */
  tell(...events: readonly ToldEvent[]): Promise<EventsAnswer>;
  /** Posts anything as a signed batch and does not wait. */
  post(events: readonly unknown[]): Promise<EventsAnswer>;
  /** An event as it goes over the wire. */
  wire(event: ToldEvent): Readonly<Record<string, unknown>>;
  /** Lets time pass and waits until what it made due is judged. */
  pass(ms: number): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** Writes other top-level keys into `ordermend.yaml`, which the next start reads. */
  changeSettings(differing: Readonly<Record<string, unknown>>): void;
  close(): Promise<void>;
}

/** Prepared queues are shared by all stories: making one takes seconds. */
const QUEUE_TEMPLATES = join(tmpdir(), 'ordermend-tests');

/** Starts everything on free ports in a folder of its own, which `close` removes. */
export async function startOrdermend(options: WorldOptions = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'ordermend-story-'));
  mkdirSync(QUEUE_TEMPLATES, { recursive: true });
  symlinkSync(QUEUE_TEMPLATES, join(folder, 'queue'));
  const slack = await startSimulator({
    folder: join(folder, 'local'),
    rateLimits: false,
    waitMs: 20_000,
    ...options.simulator,
  });
  const shop = await startFakeShop();
  const databaseFile = join(folder, 'ordermend.db');
  const settingsFile = writeSettings(folder, options.settings);
  let program: Program | undefined;
  let db: OutsideView | undefined;
  let told = 0;

  const env = (): Record<string, string> => ({
    ...slack.env(),
    EFFECTS_URL: shop.url,
    EFFECTS_SECRET: shop.secret,
    ORDERMEND_CONFIG: settingsFile,
    DATABASE_URL: `file:${databaseFile}`,
    PORT: '0',
    LOG_LEVEL: process.env.STORY_LOG ?? 'fatal',
    ...(options.redisUrl === undefined ? {} : { REDIS_URL: options.redisUrl }),
    ...options.env,
  });

  const world: World = {
    slack,
    shop,
    get db() {
      db ??= openOutsideView(databaseFile);
      return db;
    },
    url: () => running().url,
    now: slack.clock.now,
    async tell(...events) {
      const answer = await world.post(events.map(world.wire));
      if (answer.body.accepted !== events.length) throw new Error(`not all was accepted: ${JSON.stringify(answer)}`);
      await world.db.judged(world.now());
      return answer;
    },
    post: (events) => postEvents(running().url, events, { secret: env().INGEST_SECRET ?? '' }),
    wire({ agoMs = 0, source = 'shop', ...event }) {
      told += 1;
      const time = new Date(slack.clock.now() - agoMs).toISOString();
      return { specversion: '1.0', id: `e-${told}`, source, time, ...event };
    },
    async pass(ms) {
      slack.clock.advance(ms);
      await world.db.judged(world.now());
    },
    async start() {
      const config = readConfig(env());
      if (config.slack.mode === 'local') throw new Error('a story always has a workspace');
      const clockFile = slack.clock.file ?? '';
      const local = { clockFile, pageOrigin: slack.url };
      program = await startProgram({ ...config, slack: config.slack, local }, createLog(config.logLevel));
      slack.pointAt(program.url);
      if (options.simulator?.mode !== 'http') await program.queueReady;
    },
    async stop() {
      await program?.stop();
      program = undefined;
    },
    async restart() {
      await world.stop();
      await world.start();
    },
    changeSettings: (differing) => void writeSettings(folder, { ...options.settings, ...differing }),
    async close() {
      await world.stop();
      db?.close();
      await slack.close();
      await shop.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };

  function running(): Program {
    if (program === undefined) throw new Error('Ordermend is not running');
    return program;
  }

  if (options.started !== false) {
    await world.start();
    await slack.botIsConnected();
  }
  return world;
}

/** The teams of local mode without digests, which would come at their hour, and what the story has different. */
function writeSettings(folder: string, differing: WorldOptions['settings'] = {}): string {
  const local = parse(readFileSync(writeLocalSettings(join(folder, 'local')), 'utf8')) as Record<string, unknown>;
  const all = Object.entries({ ...local, digest: [], undo: { hold: '0s' }, ...differing }).filter(
    ([, value]) => value !== null,
  );
  const file = join(folder, 'ordermend.yaml');
  writeFileSync(file, stringify(Object.fromEntries(all)));
  return file;
}
