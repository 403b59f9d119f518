import type { Slack } from '../slack/create-slack.ts';
import type { WaitFor } from './wait-for.ts';

const KNOCK_MS = 50;

/** Waits until the bot has a Socket Mode connection, or in HTTP mode gives the challenge of its request URL back. */
export async function untilConnected(
  slack: Pick<Slack, 'botConnected' | 'http'>,
  mode: 'socket' | 'http',
  waitFor: WaitFor,
): Promise<void> {
  if (mode === 'socket') {
    await waitFor(slack.botConnected, 'the bot to connect');
    return;
  }
  const knocking = new AbortController();
  void knock(slack, knocking.signal);
  await waitFor(slack.botConnected, 'the bot to answer at its request URL').finally(() => knocking.abort());
}

async function knock(slack: Pick<Slack, 'http'>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !(await slack.http.verifyUrl())) {
    await new Promise((resolve) => setTimeout(resolve, KNOCK_MS));
  }
}
