import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { Simulator } from '../../../../simulator/simulator.ts';

/** A real Bolt app on a simulator, started and connected. */
export interface BoltApp {
  readonly app: App;
  /** Where it listens in HTTP mode. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Bolt as Ordermend sets it up (slack.md, configuration skeleton): no retries, 429 rejected, quiet. */
export async function startBoltApp(
  simulator: Simulator,
  listen: (app: App) => void,
  mode: 'socket' | 'http' = 'socket',
): Promise<BoltApp> {
  const env = simulator.env();
  const slackApiUrl = env.SLACK_API_URL ?? '';
  const logLevel = LogLevel.ERROR;
  const apiOptions = { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout: 10_000 };
  const socket = new SocketModeReceiver({
    appToken: env.SLACK_APP_TOKEN ?? 'xapp-none',
    logLevel,
    installerOptions: { clientOptions: { slackApiUrl, retryConfig: { retries: 10, factor: 1.3 } } },
  });
  const http = new HTTPReceiver({
    signingSecret: env.SLACK_SIGNING_SECRET ?? '',
    logLevel,
    endpoints: ['/slack/events'],
  });
  const app = new App({
    receiver: mode === 'socket' ? socket : http,
    token: env.SLACK_BOT_TOKEN ?? '',
    clientOptions: apiOptions,
    logLevel,
  });
  listen(app);
  if (mode === 'socket') {
    await app.start();
    await simulator.botIsConnected();
    return { app, url: '', stop: () => socket.client.disconnect() };
  }
  const server = await http.start(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the Bolt app does not listen');
  const url = `http://127.0.0.1:${address.port}`;
  simulator.pointAt(url);
  return {
    app,
    url,
    async stop() {
      server.closeAllConnections();
      await http.stop();
    },
  };
}
