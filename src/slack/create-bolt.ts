import type { IncomingMessage, ServerResponse } from 'node:http';
import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Logger as Log } from 'pino';
import type { SlackConfig } from '../config.ts';
import { createBoltLogger } from './bolt-logger.ts';

/** Who we are in Slack, as `auth.test` answered. */
export interface Identity {
  readonly botUserId: string;
  readonly botId: string;
  readonly teamId: string;
}

/** Bolt with the receiver that the configuration asks for. */
export interface Bolt {
  readonly app: App;
  /** For people's gestures: a 429 of bulk work never stalls it. */
  readonly interactive: WebClient;
  /** For cards and other messages. */
  readonly bulk: WebClient;
  /** HTTP mode: answers `POST /slack/events`. */
  readonly listener?: (request: IncomingMessage, response: ServerResponse) => void;
  start(): Promise<void>;
  stop(): Promise<void>;
  connected(): boolean;
}

const CALL_TIMEOUT_MS = 10_000;
const STOP_MS = 3_000;

/**
 * Builds the app without asking Slack anything. Clients never retry by themselves (a repeated post is a second message)
 * and never queue behind a 429; only the socket's own calls retry, or a network error would end it for good (slack.md 0).
 */
export function createBolt(deps: {
  readonly config: Exclude<SlackConfig, { mode: 'local' }>;
  readonly identity: () => Identity | undefined;
  readonly log: Log;
  /** Resolves once everything decided so far outlives a loss of power. */
  readonly durable: () => Promise<void>;
}): Bolt {
  const { config, identity, log, durable } = deps;
  const clientOptions = {
    slackApiUrl: config.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_TIMEOUT_MS,
    logger: createBoltLogger(log),
  };
  const { receiver, connection, listener } = createReceiver(config, log);
  const app = new App({
    receiver: acknowledgingDurably(receiver, durable),
    clientOptions,
    logger: createBoltLogger(log),
    // Our own answer spares an auth.test per event and lets the program start while Slack is down.
    authorize: async () => ({ botToken: config.botToken, ...identity() }),
  });
  app.error(async (error) => {
    log.error({ err: error }, 'a gesture met a defect');
  });
  return {
    app,
    interactive: new WebClient(config.botToken, clientOptions),
    bulk: new WebClient(config.botToken, clientOptions),
    ...(listener === undefined ? {} : { listener }),
    ...connection,
  };
}

/** Every acknowledgement waits until what it acknowledges is on the disk, whichever gesture, form or command it was. */
function acknowledgingDurably(receiver: Receiver, durable: () => Promise<void>): Receiver {
  const init = receiver.init.bind(receiver);
  receiver.init = (app) => {
    const process = app.processEvent.bind(app);
    app.processEvent = (event) =>
      process({
        ...event,
        async ack(response) {
          await durable();
          await event.ack(response);
        },
      });
    init(app);
  };
  return receiver;
}

type Connection = Pick<Bolt, 'start' | 'stop' | 'connected'>;

function createReceiver(config: Exclude<SlackConfig, { mode: 'local' }>, log: Log) {
  if (config.mode === 'http') {
    const receiver = new HTTPReceiver({
      signingSecret: config.signingSecret,
      endpoints: ['/slack/events'],
      unhandledRequestTimeoutMillis: 3_001,
      logger: createBoltLogger(log),
    });
    const connection: Connection = { start: async () => {}, stop: async () => {}, connected: () => true };
    return { receiver, connection, listener: receiver.requestListener };
  }
  const receiver = new SocketModeReceiver({
    appToken: config.appToken,
    logger: createBoltLogger(log),
    installerOptions: { clientOptions: { slackApiUrl: config.apiUrl, retryConfig: { retries: 100, factor: 1.3 } } },
  });
  let connected = false;
  receiver.client.on('connected', () => {
    connected = true;
  });
  receiver.client.on('disconnected', () => {
    connected = false;
  });
  receiver.client.on('reconnecting', () => {
    connected = false;
  });
  const connection: Connection = {
    async start() {
      await receiver.start();
    },
    async stop() {
      await Promise.race([
        receiver.client.disconnect(),
        new Promise((resolve) => setTimeout(resolve, STOP_MS).unref()),
      ]);
    },
    connected: () => connected,
  };
  return { receiver, connection, listener: undefined };
}
