import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Simulator } from '../../../simulator/simulator.ts';
import { startSimulator } from '../../../simulator/start-simulator.ts';
import { SEED, SIZES } from '../sizes.ts';
import { buildBot } from './bot-build.ts';
import { type BotLife, startBot } from './bot-process.ts';
import { type Desk, type Errand, errandsOf, startDesk } from './desk.ts';
import { createMoments } from './moments.ts';
import { openLedger } from './open-ledger.ts';
import { type Plan, planLoad } from './plan.ts';
import { createProducer, type Producer } from './producer.ts';
import { createRandom } from './random.ts';
import { crashSettings } from './settings.ts';
import { type ShopDouble, startShopDouble } from './shop-double.ts';
import { untilSettled } from './until-settled.ts';

const WAIT_MS = 150_000;
const IDLE_MS = 2_500;
/** Share of lives that end while the bot is still starting. */
const STILLBORN = 0.2;

/** Share of lives that end between a post that Slack took and its answer, a window too short to be met by chance. */
const MID_POST = 0.5;

/** What is left to look at when the killing is over and the bot has stopped by itself. */
export interface Aftermath {
  readonly plan: Plan;
  readonly errands: readonly Errand[];
  readonly sim: Simulator;
  readonly producer: Producer;
  readonly desk: Desk;
  readonly shop: ShopDouble;
  readonly files: { readonly database: string; readonly settings: string };
  /** `/metrics` just before the bot stopped. */
  readonly metrics: string;
  /** Exit status of the last life. */
  readonly status: number | null;
  close(): Promise<void>;
}

/** Loads the bot with events, clicks and effects, kills it again and again, lets it come to rest and stops it. */
export async function runKillStory(backend: { readonly redisUrl?: string }): Promise<Aftermath> {
  const folder = mkdtempSync(join(tmpdir(), 'ordermend-crash-'));
  const files = { database: join(folder, 'bot.db'), settings: join(folder, 'ordermend.yaml') };
  writeFileSync(files.settings, crashSettings(Date.now()));
  const random = createRandom(SEED);
  const moments = createMoments();
  const plan = planLoad(Date.now());
  const build = buildBot();
  const sim = await startSimulator({ rateLimits: false, waitMs: WAIT_MS });
  sim.slack.state.changes.watch(moments.happened);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const producer = createProducer({ url, planned: plan.events, random: createRandom(SEED + 1), moments, again: 0.1 });
  const shop = await startShopDouble({ tell: producer.tell, random: createRandom(SEED + 2), moments });
  const { INGEST_SECRET: _, ...slack } = sim.env();
  const env = {
    ...slack,
    DATABASE_URL: `file:${files.database}`,
    ORDERMEND_CONFIG: files.settings,
    EFFECTS_URL: shop.url,
    EFFECTS_SECRET: shop.secret,
    PORT: String(port),
    ...(backend.redisUrl === undefined ? {} : { REDIS_URL: backend.redisUrl }),
  };
  const live = () => startBot({ file: build.file, folder, env });
  const desk = startDesk(sim, plan, moments);

  let life: BotLife | undefined;
  try {
    for (let death = 0; death < SIZES.kills; death++) {
      life = live();
      if (random.chance(STILLBORN)) {
        await pause(random.between(20, 1_500));
      } else {
        await life.running;
        producer.release(SIZES.eventsPerLife);
        void redeliverLast(sim);
        await moments.after(random.between(1, 60), IDLE_MS);
        if (random.chance(MID_POST)) await aPostWithoutAnswer(sim);
        else await pause(random.between(0, 30));
      }
      await life.kill();
    }
    life = live();
    await life.running;
    producer.release(SIZES.events);
    await desk.done;
    const ledger = openLedger(files.database);
    await untilSettled({ ledger, producer, patienceMs: WAIT_MS }).finally(ledger.close);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const status = await life.stop();
    return { plan, errands: errandsOf(plan), sim, producer, desk, shop, files, metrics, status, close };
  } catch (error) {
    process.stderr.write(`${life?.said().slice(-4_000)}\n`);
    await close();
    throw error;
  }

  async function close(): Promise<void> {
    await life?.kill();
    await producer.stop();
    await shop.close();
    await sim.close();
    build.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits for a post that Slack shows and whose answer never comes; gives up when nobody posts. */
async function aPostWithoutAnswer(sim: Simulator): Promise<void> {
  const posts = () => sim.calls('chat.postMessage').length;
  const before = posts();
  sim.fault({ target: 'chat.postMessage', kind: 'lose_answer', times: 1 });
  await Promise.race([sim.waitFor(() => posts() > before, 'a post'), pause(IDLE_MS)]);
}

/** Slack may bring a gesture again that it brought before the bot died (slack.md 3.1). */
async function redeliverLast(sim: Simulator): Promise<void> {
  await sim.botIsConnected();
  const last = sim.deliveries().findLast(({ envelope }) => envelope.kind === 'interactive');
  if (last !== undefined) await sim.deliverAgain(last);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
