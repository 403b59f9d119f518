import { destination, type Logger, pino } from 'pino';
import type { LogLevel } from './environment.ts';

/** Fields that must not reach a log line wherever they stand: secrets, and what people wrote to or about a customer. */
const SECRET_FIELDS = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'secret',
  'ingestSecret',
  'apiKey',
  'accessToken',
  'password',
  'authorization',
  'cookie',
  'response_url',
  'responseUrl',
  'email',
  'phone',
] as const;

/** One level down covers `{ headers: { authorization } }` and `{ config: { botToken } }`; pino has no deep wildcard. */
const PATHS = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/**
 * The program's logger: JSON lines on standard error, secrets replaced. A line is a static sentence with its facts as
 * fields.
 */
export function createLog(level: LogLevel, stream: { write(line: string): void } = destination(2)): Logger {
  return pino({ level, base: null, redact: { paths: PATHS, censor: '[hidden]' } }, stream);
}
