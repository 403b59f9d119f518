import { randomBytes } from 'node:crypto';
import { createClock } from './clock.ts';
import { describeWorkspace } from './driver/describe-workspace.ts';
import { createPersonDriver } from './driver/person.ts';
import { untilConnected } from './driver/until-connected.ts';
import { createWaitFor } from './driver/wait-for.ts';
import { effectsRoute } from './http/effects-route.ts';
import type { Route } from './http/exchange.ts';
import { pageRoute } from './http/page-route.ts';
import { responseUrlRoute } from './http/response-url-route.ts';
import { createHttpServer } from './http/serve.ts';
import { staticRoute } from './http/static-route.ts';
import { webApiRoute } from './http/web-api-route.ts';
import { createMailServer } from './mail/create-mail-server.ts';
import { performAct } from './perform-act.ts';
import { createShopLink } from './shop-link/create-shop-link.ts';
import { createEventDelivery } from './shop-link/event-delivery.ts';
import type { Simulator, SimulatorOptions } from './simulator.ts';
import { createSlack } from './slack/create-slack.ts';
import { pageState } from './slack/page-state.ts';
import { SLACK_PATIENCE } from './slack/state/create-state.ts';
import { findPerson, type SeedPerson } from './slack/workspace.ts';
import type { Act, ActAnswer } from './wire.ts';

const WAIT_MS = 10_000;
/** The shop's address for its customers. */
const MAIL_FROM = 'Customer Care <care@shop.example>';

/** Starts the simulator in this process and resolves once it listens. Rejects when the port is taken. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { folder, mode = 'socket', onTrouble = () => {} } = options;
  const kept = folder === undefined ? {} : { folder };
  let botUrl = options.botUrl;
  let routes: readonly Route[] = [];
  const http = createHttpServer({ routes: () => routes, onFault: onTrouble });
  await http.listen(options.port ?? 0, '127.0.0.1');
  const url = http.address();
  const clock = createClock({ ...kept, realNow: Date.now });
  const slack = createSlack({
    ...kept,
    server: http.server,
    address: url,
    clock,
    realNow: Date.now,
    monotonicNow: () => performance.now(),
    randomBytes,
    mode,
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
  const { send } = delivery;
  const onTick = state.changes.tell;
  const shopLink = createShopLink({ open: options.shop, folder, clock, send, onTick, onTrouble });

  const mail = await createMailServer({
    mailboxes: shopLink.shop,
    now: clock.now,
    onMail() {
      shopLink.wake();
      state.changes.tell();
    },
    onTrouble,
  });

  async function act(who: string, what: Act): Promise<ActAnswer> {
    return performAct(what, personOf(who).id, { slack, clock, shopLink });
  }
  routes = [
    webApiRoute(slack.api),
    responseUrlRoute(slack),
    effectsRoute({ secret: secrets.effectsSecret, shop: shopLink.shop, faults, calls, onEffect: shopLink.wake }),
    pageRoute({
      state: (personId) =>
        pageState(personOf(personId), state, { botConnected: slack.botConnected(), shop: shopLink.state() }),
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
  return {
    url,
    clock,
    slack,
    env: () => ({
      SLACK_BOT_TOKEN: secrets.botToken,
      ...(mode === 'http' ? {} : { SLACK_APP_TOKEN: secrets.appToken }),
      SLACK_SIGNING_SECRET: secrets.signingSecret,
      SLACK_API_URL: `${url}/api/`,
      INGEST_SECRET: secrets.ingestSecret,
      EFFECTS_URL: `${url}/effects`,
      EFFECTS_SECRET: secrets.effectsSecret,
      SMTP_URL: mail.url,
      MAIL_FROM,
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
    botIsConnected: () => untilConnected(slack, mode, waitFor),
    fault: slack.fault,
    calls: (method) => calls.list().filter((call) => method === undefined || call.method === method),
    deliveries: slack.courier.deliveries,
    deliverAgain: slack.courier.deliverAgain,
    mails: mail.mails,
    act,
    sendEvents: send,
    writeBackdated: shopLink.writeBackdated,
    async close() {
      // Open WebSockets would keep the server from closing, and a late call must still find the store open.
      slack.socket.breakConnections();
      await mail.close();
      await http.close();
      shopLink.close();
      slack.close();
    },
  };
}

function personOf(who: string): SeedPerson {
  const person = findPerson(who);
  if (person === undefined) throw new Error(`there is no person ${who} in the simulated workspace`);
  return person;
}
