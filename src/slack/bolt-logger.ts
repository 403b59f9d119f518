import { type Logger, LogLevel } from '@slack/web-api';
import type { Logger as Log } from 'pino';

/** Bolt's and the SDK's words in our log; their own level is left to pino. */
export function createBoltLogger(log: Log): Logger {
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...parts: readonly unknown[]) => {
      log[level]({ slack: parts.map((part) => (part instanceof Error ? part.message : part)) }, 'slack sdk');
    };
  return {
    debug: () => {},
    info: say('debug'),
    warn: say('warn'),
    error: say('error'),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
