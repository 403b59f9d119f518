import { type Logger, LogLevel, WebClient } from '@slack/web-api';
import type { Simulator } from '../../../../simulator/simulator.ts';

/** A WebClient of the bot on a simulator, without retries. */
export function createClient(simulator: Simulator, token = simulator.env().SLACK_BOT_TOKEN): WebClient {
  return new WebClient(token, {
    slackApiUrl: simulator.env().SLACK_API_URL ?? '',
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  });
}

/** How WebClient rejects when Slack answers with this error. */
export function errorOf(error: string): object {
  return { code: 'slack_webapi_platform_error', data: { ok: false, error } };
}

/** A logger for tests in which Slack's refusals are the point. */
const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};
