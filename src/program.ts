import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import { startJobs } from '../jobs/start-jobs.ts';
import { createChangeCase } from './app/change-case.ts';
import { createReleaseWaiting } from './app/connect/release-waiting.ts';
import { createTakeWebhook } from './app/connect/take-webhook.ts';
import { createDetection } from './app/detect/detection.ts';
import type { Journal } from './app/detect/journal.ts';
import { createEffectRunner } from './app/effects/run-effects.ts';
import { healthView } from './app/health-view.ts';
import { createIngest } from './app/ingest.ts';
import { createChooseOrder } from './app/messages-in/choose-order.ts';
import { createReportCase } from './app/report-case.ts';
import { createClockRunner } from './app/run-clocks.ts';
import { createDailyListRunner } from './app/run-daily-lists.ts';
import { createDigestRunner } from './app/run-digests.ts';
import { createStoreProbe } from './app/store-probe.ts';
import { offsetClock, systemClock } from './clock.ts';
import type { Config, SlackConfig } from './config.ts';
import { mappingSources } from './connect/mapping/mapping-sources.ts';
import { PROVIDERS } from './connect/providers.ts';
import { parseEvent } from './events/cloud-event.ts';
import { healthOf } from './http/health-of.ts';
import { httpRoutes } from './http/http-routes.ts';
import { createHttpServer } from './http/http-server.ts';
import { randomIds } from './ids.ts';
import { createCheck } from './mail/create-check.ts';
import { replyKey } from './mail/reply-key.ts';
import { shopName } from './mail/shop-name.ts';
import { createMetrics } from './metrics.ts';
import { makePolicy } from './policy/make-policy.ts';
import { createOutgoing } from './program/create-outgoing.ts';
import { openStore } from './program/open-store.ts';
import { readLibraries } from './program/read-libraries.ts';
import { loadSettings } from './settings/load-settings.ts';
import { requireChannels } from './settings/require-channels.ts';
import { connectTargets } from './shop/connect-targets.ts';
import { connectSlack } from './slack/connect-slack.ts';

/** The running program. */
export interface Program {
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Resolves when the queue works. */
  readonly queueReady: Promise<void>;
  /** Takes nothing new, finishes what is under way, closes everything. */
  stop(): Promise<void>;
}

/** The composition root: the only place that knows everybody. Rejects with a `Fault` when it cannot start. */
export async function startProgram(
  config: Config & { readonly slack: Exclude<SlackConfig, { mode: 'local' }> },
  log: Logger,
): Promise<Program> {
  const settings = loadSettings(config);
  requireChannels(settings);
  const mapped = mappingSources(settings.mappings, config);
  const sources = [...PROVIDERS, ...mapped.sources];
  const policy = makePolicy(settings, config.admins);
  const clock = config.local === undefined ? systemClock : offsetClock(config.local.clockFile);
  const stopwatch = () => performance.now();
  const opened = openStore({ file: config.databaseFile, settings, clock, log });
  const { store } = opened;
  const targets = connectTargets(config, {
    now: clock.now,
    replyKey: () => store.write((tx) => replyKey(tx.meta)),
  });
  const effectsOn = targets.isConnected;
  const zoneOf = (team: string) => settings.teams[team]?.zone ?? 'UTC';
  const runningSince = clock.now();
  let lastEventAt: number | undefined;
  const storable = createStoreProbe({ store, stopwatch, now: clock.now });
  const metrics = createMetrics({
    eventsStored: () => store.read.events.count(),
    orders: () => store.read.orders.count(),
    cases: () => store.read.cases.countByStatus(),
    cardsBehind: () => store.read.cards.countBehind(),
    effects: () => store.read.effects.countByState(),
  });

  const ingest = createIngest({
    store,
    clock,
    parse: parseEvent,
    onStored({ accepted, duplicates, conflicts, rejected }) {
      metrics.countEvents('accepted', accepted);
      metrics.countEvents('duplicate', duplicates - conflicts);
      metrics.countEvents('conflict', conflicts);
      metrics.countEvents('rejected', rejected);
      if (accepted === 0) return;
      lastEventAt = clock.now();
      jobs.wake('detection');
    },
  });
  const unplaced = createReleaseWaiting({ store, clock, ingest });
  const takeWebhook = createTakeWebhook({
    store,
    clock,
    ingest,
    onLinked: () => jobs.wake('clocks'),
    onRejected: () => metrics.countEvents('rejected', 1),
  });
  const wakeCards = () => {
    jobs.soon('cards');
    jobs.soon('sends');
  };
  const journal: Journal = (line) => {
    if (line.event === 'opened') metrics.countOpened(line.code);
  };
  const check = createCheck(store.write((tx) => replyKey(tx.meta)));
  const incoming = { check, hidesText: !settings.contact.showsMessages };
  const detection = createDetection({ store, clock, policy, stopwatch, journal, incoming, onChanged: wakeCards });
  const change = createChangeCase({
    store,
    clock,
    undo: settings.undo,
    policy,
    onChanged({ effects }) {
      wakeCards();
      if (effects) jobs.wake('effects');
    },
  });
  const shop = config.mail === undefined ? settings.contact.shop : shopName(settings.contact.shop, config.mail.from);
  const slack = connectSlack({
    config: config.slack,
    settings,
    policy,
    admins: config.admins,
    store,
    clock,
    ids: randomIds,
    change,
    report: createReportCase({ store, clock, policy, journal, onChanged: wakeCards }),
    effectsOn,
    targetOf: targets.targetOf,
    contact: {
      rules: settings.contact.rules,
      holdMs: settings.undo.holdMs,
      zoneOf,
      ...(shop === undefined ? {} : { shop }),
    },
    chooseOrder: createChooseOrder({ store, clock, around: { policy, journal, incoming }, onChanged: wakeCards }),
    log,
    stopwatch,
    onAck: metrics.observeClickAck,
    onCall: metrics.countSlackCall,
    onSend: wakeCards,
    onDeleted(channel, ts) {
      if (cards.gone(channel, ts)) jobs.soon('cards');
    },
    health: () =>
      healthView(store.read, {
        now: clock.now(),
        rejectedKeptMs: settings.retention.rejectedEventsMs,
        storable: storable().ok,
        runningSince,
        waiting: ingest.waiting(),
        queue: jobs.state(),
        slackConnected: slack.connected(),
        effectsOn,
        effectsPaused: targets.paused().length > 0,
        lastEventAt,
        expected: sources.filter(({ secretName }) => mapped.secrets[secretName]).map(({ name }) => name),
      }),
  });
  const { cards, sends } = createOutgoing({
    store,
    clock,
    slack,
    settings,
    policy,
    journal,
    effectsOn,
    metrics,
    log,
    soon: (what) => jobs.soon(what),
  });
  const effects = createEffectRunner({
    store,
    clock,
    targets,
    onChanged: wakeCards,
  });
  const clocks = createClockRunner({
    store,
    clock,
    policy,
    rejectedKeptMs: settings.retention.rejectedEventsMs,
    onChanged: wakeCards,
    zoneOf,
    wants: (person, notice) => notice !== 'clock_80' || slack.wishesOf(person).direct.includes('term'),
  });
  const dailyLists = createDailyListRunner({
    store,
    clock,
    zoneOf: (person) => slack.wishesOf(person).zone,
    onQueued: () => jobs.soon('sends'),
  });
  const digests = createDigestRunner({ store, clock, plans: settings.digests, onQueued: () => jobs.soon('sends') });

  const jobs = startJobs({
    redisUrl: config.redisUrl,
    cacheFolder: join(dirname(config.databaseFile), 'queue'),
    log,
    drains: {
      detection: detection.drain,
      sweep: detection.drain,
      cards: cards.drain,
      sends: sends.drain,
      effects: effects.drain,
      async clocks() {
        await clocks.drain();
        await unplaced.drain();
      },
      async digest() {
        await digests.drain();
        await dailyLists.drain();
      },
    },
    async storeAlert(event) {
      const { rejected } = await ingest.accept([event]);
      const [refused] = rejected;
      return refused === undefined ? { ok: true } : { ok: false, error: refused.error };
    },
    onMalformedAlert: (alert) => slack.tellAdmins(alert.error),
  });
  const http = createHttpServer({
    http: config.http,
    log,
    routes: httpRoutes({
      ingest,
      ingestSecret: config.ingestSecret,
      connect: {
        providers: sources,
        secrets: mapped.secrets,
        take: takeWebhook,
        waiting: ingest.waiting,
      },
      now: Date.now,
      health: () =>
        healthOf({
          storable: storable(),
          figures: () => ({
            waiting: ingest.waiting(),
            rejected: store.read.events.rejectedSince(clock.now() - settings.retention.rejectedEventsMs),
          }),
          queue: jobs.state(),
          slackConnected: slack.connected(),
          effectsPaused: effectsOn ? targets.paused() : undefined,
        }),
      metrics: metrics.registry,
      slack: slack.listener,
      pageOrigin: config.local?.pageOrigin,
      log,
    }),
  });

  const close = async () => {
    await http.close();
    await slack.stop();
    await jobs.close();
    await opened.close();
  };
  try {
    const url = await http.listen();
    await slack.start();
    readLibraries();
    return { url, queueReady: jobs.ready, stop: close };
  } catch (error) {
    await close();
    throw error;
  }
}
