import { z } from 'zod';
import { DurationWord } from '../../../settings/schema/words.ts';

/** Name of the environment variable that holds the secret; the secret itself never stands in a file. */
const SecretName = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9_]{1,48}_WEBHOOK_SECRET$/,
    'must be the name of an environment variable that ends in _WEBHOOK_SECRET',
  );
const HeaderName = z.string().regex(/^[A-Za-z0-9-]{1,80}$/, 'must be the name of a header');
const Tolerance = DurationWord.prefault('5m');

/** Only from this machine, and not through a proxy. */
const NoneLoopback = z.strictObject({ scheme: z.literal('none-loopback') });

/** HMAC of the raw body, or with `timestamp` of a text that holds both. */
const Hmac = z.strictObject({
  scheme: z.literal('hmac'),
  secret_env: SecretName,
  algorithm: z.enum(['sha256', 'sha1']).prefault('sha256'),
  encoding: z.enum(['hex', 'base64']).prefault('hex'),
  header: HeaderName,
  prefix: z.string().prefault(''),
  timestamp: z
    .strictObject({
      header: HeaderName,
      /** What is signed: `{timestamp}` and `{body}` stand for themselves. */
      signed: z
        .string()
        .regex(/^[^{}]*\{timestamp\}[^{}]*\{body\}[^{}]*$/, 'must hold {timestamp} and then {body}')
        .prefault('{timestamp}.{body}'),
      tolerance: Tolerance,
    })
    .optional(),
});

/** standardwebhooks.com, with a `whsec_…` secret. */
const StandardWebhooks = z.strictObject({ scheme: z.literal('standard-webhooks'), secret_env: SecretName });

/** A fixed text in a header, in the query or in a top-level field of the body: proves less than a signature. */
const Token = z
  .strictObject({
    scheme: z.literal('token'),
    secret_env: SecretName,
    header: HeaderName.optional(),
    query: z.string().min(1).optional(),
    body: z.string().min(1).optional(),
  })
  .refine(({ header, query, body }) => [header, query, body].filter((it) => it !== undefined).length === 1, {
    message: 'must name exactly one of header, query and body',
  });

/** hc.jiandaoyun.com/open/11507: sha1("nonce:payload:secret:timestamp") in hex; nonce and timestamp stand in the query. */
const Jiandaoyun = z.strictObject({
  scheme: z.literal('jiandaoyun'),
  secret_env: SecretName,
  tolerance: Tolerance,
});

/** How a source proves that it is itself. */
export const Signature = z.discriminatedUnion('scheme', [NoneLoopback, Hmac, StandardWebhooks, Token, Jiandaoyun]);
export type Signature = z.infer<typeof Signature>;
