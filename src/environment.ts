import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { LOCALES } from './settings/locale-list.ts';
import { isZone } from './settings/zone.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** `care@shop.example`, or `Care <care@shop.example>`: one address, in one line. */
const MAIL_SENDER = /^(?:[^\s@<>,;]+@[^\s@<>,;]+|[^\r\n<>]*<[^\s@<>,;]+@[^\s@<>,;]+>)$/;

/**
 * Contract 2, name by name; docs/configuration.md is made of it. Messages never repeat a value: it may be a secret that
 * slipped into the wrong line.
 */
export const Environment = z.object({
  SLACK_BOT_TOKEN: text(/^(xoxe\.)?xoxb-\S+$/, 'must begin with xoxb- (Slack: OAuth & Permissions)')
    .optional()
    .meta({ description: 'Bot token, `xoxb-…`. Absent: local mode.' }),
  SLACK_APP_TOKEN: text(/^xapp-\S+$/, 'must begin with xapp- (Slack: Basic Information, App-Level Tokens)')
    .optional()
    .meta({ description: 'App-level token, `xapp-…`, with `connections:write`: Socket Mode.' }),
  SLACK_SIGNING_SECRET: text(/^\S+$/, 'must not contain blanks')
    .optional()
    .meta({ description: 'Signing secret: HTTP mode, used when there is no app token.' }),
  SLACK_API_URL: url('http', 'https')
    .refine((address) => address.endsWith('/api/'), 'must end in /api/')
    .default('https://slack.com/api/')
    .meta({ description: 'Where every Web API and Socket Mode call goes; ends in `/api/`.' }),
  ORDERMEND_CONFIG: z
    .string()
    .optional()
    .meta({ description: 'The configuration file.', byDefault: '`ordermend.yaml` if present' }),
  ORDERMEND_CHANNEL: text(/^[CG][A-Z0-9]+$/, 'must be a channel id such as C0123456789 (Slack: the channel, About)')
    .optional()
    .meta({
      description: 'Channel id that gets every case no route names; enough to start without a configuration file.',
    }),
  ORDERMEND_ADMINS: z
    .string()
    .transform((list) =>
      list
        .split(',')
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    )
    .pipe(z.array(text(/^[UW][A-Z0-9]+$/, 'must be user ids such as U0123456789, separated by commas')))
    .default([])
    .meta({ description: 'Comma-separated Slack user ids: lead, manager, finance and admin at once.' }),
  DATABASE_URL: text(/^file:[^?#]+$/, 'must be file: followed by a path')
    .default('file:data/ordermend.db')
    .meta({ description: 'SQLite file. One process owns it; a second one says so and stops.' }),
  REDIS_URL: url('redis', 'rediss')
    .optional()
    .meta({ description: 'BullMQ on Redis.', byDefault: 'an embedded queue' }),
  PORT: text(/^\d{1,5}$/, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(3000)
    .meta({ description: 'HTTP port.', byDefault: '`3000`' }),
  HOST: text(/^[^\s/]+$/, 'must be a host name or address')
    .default('127.0.0.1')
    .meta({ description: 'Address that HTTP listens on.' }),
  INGEST_SECRET: webhookSecret().meta({
    description:
      'Signs incoming events (Standard Webhooks), `whsec_…`. Without it events are taken from this machine only, and not through a proxy.',
  }),
  SHOPIFY_WEBHOOK_SECRET: signingSecret('Shopify', "the app's client secret, or the key under Notifications, Webhooks"),
  WOOCOMMERCE_WEBHOOK_SECRET: signingSecret('WooCommerce', 'the secret of the webhook (Settings, Advanced, Webhooks)'),
  STRIPE_WEBHOOK_SECRET: signingSecret('Stripe', 'the signing secret of the endpoint, `whsec_…`'),
  EASYPOST_WEBHOOK_SECRET: signingSecret('EasyPost', 'the `webhook_secret` of the webhook'),
  AFTERSHIP_WEBHOOK_SECRET: signingSecret('AfterShip', 'the webhook secret (Settings, Webhooks)'),
  EFFECTS_URL: url('http', 'https')
    .optional()
    .meta({ description: 'Where effects go that no provider is asked for directly. Absent: those are recorded only.' }),
  EFFECTS_SECRET: webhookSecret().meta({ description: 'Signs effects, `whsec_…`; needed with `EFFECTS_URL`.' }),
  STRIPE_API_KEY: text(/^(sk|rk)_\S+$/, 'must begin with sk_ or rk_ (Stripe: Developers, API keys)')
    .optional()
    .meta({ description: 'Secret or restricted key: payments of Stripe are refunded there (docs/connect.md).' }),
  STRIPE_API_URL: url('http', 'https')
    .default('https://api.stripe.com')
    .meta({ description: "Another address than Stripe's own." }),
  SHOPIFY_SHOP: text(/^[A-Za-z0-9][A-Za-z0-9-]*\.myshopify\.com$/, 'must be a name such as my-shop.myshopify.com')
    .optional()
    .meta({ description: 'Shop whose orders are held, released, cancelled and refunded there, `….myshopify.com`.' }),
  SHOPIFY_ACCESS_TOKEN: text(/^\S+$/, 'must not contain blanks')
    .optional()
    .meta({ description: 'Admin API access token of that shop, `shpat_…`; needed with `SHOPIFY_SHOP`.' }),
  SHOPIFY_API_URL: url('http', 'https')
    .optional()
    .meta({ description: "Another address than the shop's own.", byDefault: "the shop's own" }),
  SMTP_URL: url('smtp', 'smtps').refine(isDecodable, 'must have user and password percent-encoded').optional().meta({
    description:
      'Mail server for mail to customers: `smtps://user:password@host` (TLS), or `smtp://…:587` (STARTTLS; demanded where there is a password and the server is another machine).',
  }),
  MAIL_FROM: text(MAIL_SENDER, 'must be a mail address, or a name and an address: Care <care@shop.example>')
    .optional()
    .meta({
      description:
        'Sender of mail to customers; needed with `SMTP_URL`. Answers go to plus addresses of it, `care+EX-1042.…@shop.example`.',
    }),
  ORDERMEND_TZ: z
    .string()
    .refine(isZone, 'must be an IANA zone such as Europe/Berlin')
    .default('UTC')
    .meta({ description: 'Zone of teams that name none (IANA).' }),
  ORDERMEND_LOCALE: z
    .enum(LOCALES, `must be one of ${LOCALES.join(', ')}`)
    .default('en')
    .meta({ description: `Language of teams that name none: ${LOCALES.join(', ')}.` }),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .meta({ description: `How much is logged: ${LOG_LEVELS.join(', ')}.` }),
});
export type Environment = z.infer<typeof Environment>;

function text(pattern: RegExp, message: string) {
  return z.string().regex(pattern, message);
}

function url(...protocols: readonly string[]) {
  return z
    .string()
    .refine(
      (address) => URL.canParse(address) && protocols.includes(new URL(address).protocol.slice(0, -1)),
      `must be a URL that begins with ${protocols.map((it) => `${it}://`).join(' or ')}`,
    );
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return true;
  } catch {
    return false;
  }
}

function signingSecret(provider: string, where: string) {
  return text(/^.{8,}$/, 'must have at least 8 characters')
    .optional()
    .meta({ description: `Takes webhooks of ${provider}, signed with it: ${where}. docs/connect.md says how.` });
}

function webhookSecret() {
  return z.string().refine(isWebhookSecret, 'must be whsec_ followed by base64').optional();
}

function isWebhookSecret(secret: string): boolean {
  if (!secret.startsWith('whsec_')) return false;
  try {
    new Webhook(secret);
    return true;
  } catch {
    return false;
  }
}
