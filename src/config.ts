import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import type { ChannelId, PersonId } from './domain/ids.ts';
import { Environment, type LogLevel } from './environment.ts';
import { Fault } from './fault.ts';
import type { Locale } from './i18n/locale.ts';

/** Environment variables by name, as `process.env` holds them. */
export type Env = Readonly<Record<string, string | undefined>>;

/** How the program reaches Slack. `local`: no workspace is configured, the launcher of local mode provides one. */
export type SlackConfig =
  | { readonly mode: 'local' }
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string; readonly apiUrl: string }
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string; readonly apiUrl: string };

/** Environment variables that hold a provider's signing secret. */
export type WebhookSecretName = Extract<keyof Environment, `${string}_WEBHOOK_SECRET`>;

/** Mapping files name their own secrets; only names that end so can be theirs. */
const WEBHOOK_SECRET = '_WEBHOOK_SECRET';

/** What only the launcher of local mode knows; there is no environment variable for it. */
export interface LocalMode {
  /** JSON file `{"offsetMs":n}`, kept by the simulator; the bot's clock adds it to real time. */
  readonly clockFile: string;
  /** Where the page of the workspace is served, e.g. `http://127.0.0.1:49152`; shown at `GET /`. */
  readonly pageOrigin: string;
}

/** The settings of one installation that come from its environment (contract 2). */
export interface Config {
  readonly slack: SlackConfig;
  /** `ORDERMEND_CONFIG`; absent: `ordermend.yaml` where there is one. */
  readonly settingsFile?: string;
  readonly channel?: ChannelId;
  readonly admins: readonly PersonId[];
  /** Path of the SQLite file. */
  readonly databaseFile: string;
  readonly redisUrl?: string;
  readonly http: { readonly host: string; readonly port: number };
  readonly ingestSecret?: string;
  /**
   * Secrets that sign webhooks of shops, payment providers, carriers and mapped sources: every variable whose name ends in
   * `_WEBHOOK_SECRET`. A source without one is not taken.
   */
  readonly webhookSecrets: Readonly<Partial<Record<string, string>>>;
  /** Where effects go that no provider below is asked for. Without any of the three remedies are recorded only. */
  readonly effects?: { readonly url: string; readonly secret: string };
  /** Refunds of Stripe's payments are asked for at Stripe. */
  readonly stripe?: { readonly apiKey: string; readonly apiUrl: string };
  /** Holds, releases, cancels and refunds of Shopify's orders are asked for at Shopify. */
  readonly shopify?: { readonly shop: string; readonly accessToken: string; readonly apiUrl: string };
  readonly mail?: { readonly url: string; readonly from: string };
  readonly zone: string;
  readonly locale: Locale;
  readonly logLevel: LogLevel;
  /** Present only when the launcher of local mode started the program. */
  readonly local?: LocalMode;
  /** Sentences about settings that are allowed but have no effect; said once at start. */
  readonly notes: readonly string[];
}

/** Names that mean nothing alone. `needs` is missing: a fault when `fatal`, else a note. */
const PAIRS: readonly {
  readonly name: keyof Environment;
  readonly needs: keyof Environment;
  readonly fatal: boolean;
}[] = [
  { name: 'EFFECTS_URL', needs: 'EFFECTS_SECRET', fatal: true },
  { name: 'SMTP_URL', needs: 'MAIL_FROM', fatal: true },
  { name: 'SHOPIFY_ACCESS_TOKEN', needs: 'SHOPIFY_SHOP', fatal: true },
  { name: 'SHOPIFY_SHOP', needs: 'SHOPIFY_ACCESS_TOKEN', fatal: false },
  { name: 'EFFECTS_SECRET', needs: 'EFFECTS_URL', fatal: false },
  { name: 'MAIL_FROM', needs: 'SMTP_URL', fatal: false },
  { name: 'SLACK_APP_TOKEN', needs: 'SLACK_BOT_TOKEN', fatal: false },
  { name: 'SLACK_SIGNING_SECRET', needs: 'SLACK_BOT_TOKEN', fatal: false },
];

/**
 * Reads contract 2's names out of an environment; an empty value counts as absent.
 * Throws one `config` fault that names every wrong setting, and never a value.
 */
export function readConfig(env: Env): Config {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const read = Environment.safeParse(given);
  const problems = [...shapeProblems(read.error), ...pairProblems(given)];
  if (!read.success || problems.length > 0) {
    throw new Fault({
      code: 'config',
      sentence: problems.length === 1 ? 'One setting is wrong:' : `${problems.length} settings are wrong:`,
      details: problems,
      hint: 'Settings come from the environment or from the file .env; .env.example explains each.',
    });
  }
  return configOf(read.data, given);
}

/** The environment of this process, with the names of a `.env` file that it does not set itself. */
export function readEnvironment(file = '.env'): Env {
  return { ...readEnvFile(file), ...process.env };
}

function configOf(env: Environment, given: Readonly<Record<string, string>>): Config {
  return {
    slack: slackOf(env),
    ...present('settingsFile', env.ORDERMEND_CONFIG),
    ...present('channel', env.ORDERMEND_CHANNEL as ChannelId | undefined),
    admins: env.ORDERMEND_ADMINS as PersonId[],
    databaseFile: databaseFileOf(env.DATABASE_URL),
    ...present('redisUrl', env.REDIS_URL),
    http: { host: env.HOST, port: env.PORT },
    ...present('ingestSecret', env.INGEST_SECRET),
    webhookSecrets: Object.fromEntries(Object.entries(given).filter(([name]) => name.endsWith(WEBHOOK_SECRET))),
    ...(env.EFFECTS_URL && env.EFFECTS_SECRET ? { effects: { url: env.EFFECTS_URL, secret: env.EFFECTS_SECRET } } : {}),
    ...(env.STRIPE_API_KEY ? { stripe: { apiKey: env.STRIPE_API_KEY, apiUrl: env.STRIPE_API_URL } } : {}),
    ...present('shopify', shopifyOf(env)),
    ...(env.SMTP_URL && env.MAIL_FROM ? { mail: { url: env.SMTP_URL, from: env.MAIL_FROM } } : {}),
    zone: env.ORDERMEND_TZ,
    locale: env.ORDERMEND_LOCALE,
    logLevel: env.LOG_LEVEL,
    notes: PAIRS.filter((pair) => !pair.fatal && isAlone(pair, env)).map(
      ({ name, needs }) => `${name} has no effect without ${needs}.`,
    ),
  };
}

function slackOf(env: Environment): SlackConfig {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  const apiUrl = env.SLACK_API_URL;
  if (botToken === undefined) return { mode: 'local' };
  if (appToken !== undefined) return { mode: 'socket', botToken, appToken, apiUrl };
  return { mode: 'http', botToken, signingSecret: signingSecret ?? '', apiUrl };
}

function shopifyOf({ SHOPIFY_SHOP: shop, SHOPIFY_ACCESS_TOKEN: accessToken, SHOPIFY_API_URL: apiUrl }: Environment) {
  if (shop === undefined || accessToken === undefined) return undefined;
  return { shop, accessToken, apiUrl: apiUrl ?? `https://${shop}` };
}

function shapeProblems(error: z.ZodError | undefined): readonly string[] {
  const lines = (error?.issues ?? []).map((issue) => `${String(issue.path[0])} ${issue.message}`);
  return [...new Set(lines)];
}

function pairProblems(given: Readonly<Record<string, unknown>>): readonly string[] {
  const problems = PAIRS.filter((pair) => pair.fatal && isAlone(pair, given)).map(
    ({ name, needs }) => `${needs} is missing; ${name} needs it`,
  );
  const unreachable = given.SLACK_BOT_TOKEN !== undefined && !given.SLACK_APP_TOKEN && !given.SLACK_SIGNING_SECRET;
  if (unreachable)
    problems.push(
      'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing; SLACK_BOT_TOKEN needs one of them',
    );
  return problems;
}

function isAlone(pair: (typeof PAIRS)[number], given: Readonly<Record<string, unknown>>): boolean {
  return given[pair.name] !== undefined && given[pair.needs] === undefined;
}

function databaseFileOf(databaseUrl: string): string {
  return databaseUrl.startsWith('file://') ? fileURLToPath(databaseUrl) : databaseUrl.slice('file:'.length);
}

function present<K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, V>);
}

function readEnvFile(file: string): Env {
  try {
    return parseEnv(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Fault({ code: 'config', sentence: `The file ${file} cannot be read.`, cause: error });
  }
}
