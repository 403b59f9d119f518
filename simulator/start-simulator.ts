import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock } from './clock.ts';
import { describeWorkspace } from './driver/describe-workspace.ts';
import { createPersonDriver } from './driver/person.ts';
import { createWaitFor } from './driver/wait-for.ts';
import { effectsRoute } from './http/effects-route.ts';
import { pageRoute } from './http/page-route.ts';
import { responseUrlRoute } from './http/response-url-route.ts';
import { createHttpServer } from './http/serve.ts';
import { staticRoute } from './http/static-route.ts';
import { webApiRoute } from './http/web-api-route.ts';
import type { Shop } from './shop/create-shop.ts';
import { createEventDelivery } from './shop-link/event-delivery.ts';
import { firstStart } from './shop-link/first-start.ts';
import { createShopRun, type ShopRun } from './shop-link/shop-run.ts';
import { writeBackdated } from './shop-link/write-backdated.ts';
import type { Simulator, SimulatorOptions } from './simulator.ts';
import { perform } from './slack/acts/perform.ts';
import { createSlack } from './slack/create-slack.ts';
import { pageState } from './slack/page-state.ts';
import { SLACK_PATIENCE } from './slack/state/create-state.ts';
import { findPerson, type SeedPerson } from './slack/workspace.ts';
import type { Act, ActAnswer, PageState } from './wire.ts';

const WAIT_MS = 10_000;
const NO_SHOP = { orders: 0, eventsSent: 0, eventsWaiting: 0 } as const;

/** Starts the simulator in this process and resolves once it listens. Rejects when the port is taken. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { folder, onTrouble = () => {} } = options;
  const kept = folder === undefined ? {} : { folder };
  const clock = createClock({ ...kept, realNow: Date.now });
  let botUrl = options.botUrl;
  const http = createHttpServer({ routes: () => routes, onFault: onTrouble });
  const slack = createSlack({
    ...kept,
    server: http.server,
    address: http.address,
    clock,
    realNow: Date.now,
    monotonicNow: () => performance.now(),
    randomBytes,
    mode: options.mode ?? 'socket',
    requestUrl: () => (botUrl === undefined ? undefined : `${botUrl}/slack/events`),
    patience: { ...SLACK_PATIENCE, ...options.patience },
    rateLimits: options.rateLimits ?? true,
    ...(options.botScopes === undefined ? {} : { botScopes: options.botScopes }),
  });
  const { state, secrets, faults, calls } = slack;
  const delivery = createEventDelivery({
    botUrl: () => botUrl,
    secret: secrets.ingestSecret,
    faults,
    realNow: Date.now,
    deliveryId: () => `msg_${state.ids.secret()}`,
  });

  const shopFolder = folder === undefined ? undefined : join(folder, 'shop');
  const scratch =
    options.shop === undefined || shopFolder !== undefined ? undefined : mkdtempSync(join(tmpdir(), 'shop-'));
  const { shop, run } = openShop(shopFolder ?? scratch ?? '');

  function openShop(place: string): { readonly shop?: Shop; readonly run?: ShopRun } {
    if (options.shop === undefined) return {};
    const opened = options.shop({ folder: place, clock, send: delivery.send, startAt: firstStart(place, clock.now()) });
    const onTick = state.changes.tell;
    return { shop: opened, run: createShopRun({ shop: opened, now: clock.now, onTick, onTrouble }) };
  }
  function world(): Pick<PageState, 'botConnected' | 'shop'> {
    return {
      botConnected: slack.botConnected(),
      shop: { ...(shop?.counts() ?? NO_SHOP), running: run?.running ?? false },
    };
  }
  async function act(who: string, what: Act): Promise<ActAnswer> {
    const person = personOf(who);
    if (what.kind === 'advance') {
      clock.advance(what.ms);
      run?.wake();
      state.changes.tell();
      return { ok: true };
    }
    if (what.kind === 'shop') {
      if (run === undefined) return { ok: false, error: 'There is no shop in this simulator.' };
      run.setRunning(what.running);
      return { ok: true };
    }
    return perform(what, person.id, slack.desk);
  }
  const routes = [
    webApiRoute(slack.api),
    responseUrlRoute(slack),
    effectsRoute({ secret: secrets.effectsSecret, shop, faults, calls, onEffect: () => run?.wake() }),
    pageRoute({
      state: (personId) => pageState(personOf(personId), state, world()),
      act,
      fault: slack.fault,
      calls: calls.list,
      watch: state.changes.watch,
    }),
    staticRoute(options.pageFolder),
  ];
  const waitFor = createWaitFor({
    changes: state.changes,
    patienceMs: options.waitMs ?? WAIT_MS,
    describe: () => describeWorkspace(slack),
  });
  await http.listen(options.port ?? 0, '127.0.0.1');
  const url = http.address();
  return {
    url,
    clock,
    slack,
    env: () => ({
      SLACK_BOT_TOKEN: secrets.botToken,
      ...(options.mode === 'http' ? {} : { SLACK_APP_TOKEN: secrets.appToken }),
      SLACK_SIGNING_SECRET: secrets.signingSecret,
      SLACK_API_URL: `${url}/api/`,
      INGEST_SECRET: secrets.ingestSecret,
      EFFECTS_URL: `${url}/effects`,
      EFFECTS_SECRET: secrets.effectsSecret,
    }),
    pointAt(wanted) {
      botUrl = wanted.replace(/\/$/, '');
    },
    as: (who) => createPersonDriver({ person: personOf(who), slack, act, waitFor }),
    messages(channel) {
      const found = state.channels.find(channel);
      if (found === undefined) throw new Error(`there is no channel ${channel}`);
      return state.messages.list(found.id);
    },
    waitFor,
    async botIsConnected() {
      await waitFor(() => slack.socket.connected(), 'the bot to connect');
    },
    fault: slack.fault,
    calls: (method) => calls.list().filter((call) => method === undefined || call.method === method),
    act,
    sendEvents: delivery.send,
    async writeBackdated() {
      if (shop === undefined) return undefined;
      const file = join(folder ?? scratch ?? '', 'backdated.ndjson');
      await writeBackdated(shop, file);
      return file;
    },
    async close() {
      run?.close();
      // Open WebSockets would keep the server from closing, and a late call must still find the store open.
      slack.socket.breakConnections();
      await http.close();
      slack.close();
      shop?.close();
      if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function personOf(who: string): SeedPerson {
  const person = findPerson(who);
  if (person === undefined) throw new Error(`there is no person ${who} in the simulated workspace`);
  return person;
}
