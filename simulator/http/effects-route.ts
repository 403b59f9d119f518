import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { Shop } from '../shop/create-shop.ts';
import type { Calls } from '../slack/web-api/calls.ts';
import type { Faults } from '../slack/web-api/faults.ts';
import type { Exchange, Route } from './exchange.ts';
import { sendJson } from './exchange.ts';

/** What of an effect must be there before the shop can judge it. */
const EffectEvent = z.looseObject({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string(),
  type: z.string(),
  time: z.string(),
  data: z.record(z.string(), z.unknown()),
});

/** Faults that answer in place of the shop. */
const FAULT_STATUS: Readonly<Record<string, number>> = { http_500: 500, rate_limited: 429, error: 422 };

/** `POST /effects` (contract 6): checks the signature, then asks the shop. Faults for `effects` apply. */
export function effectsRoute(options: {
  readonly secret: string;
  readonly shop: Pick<Shop, 'effect'> | undefined;
  readonly faults: Pick<Faults, 'take'>;
  readonly calls: Pick<Calls, 'record'>;
  readonly onEffect: () => void;
}): Route {
  const webhook = new Webhook(options.secret);
  return async (exchange) => {
    const { request, response, url } = exchange;
    if (request.method !== 'POST' || url.pathname !== '/effects') return false;
    const fault = options.faults.take('effects');
    if (fault?.kind === 'refuse_connection') {
      response.destroy();
      return true;
    }
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 0));
    const early = FAULT_STATUS[fault?.kind ?? 'none'];
    const { status, body } =
      early === undefined
        ? await answer(exchange, webhook, options.shop)
        : { status: early, body: { error: fault?.error ?? 'fault' } };
    const ok = status < 300;
    options.calls.record({
      method: 'effects',
      ok,
      args: objectOf(exchange.body),
      ...(ok ? {} : { error: String(status) }),
    });
    if (fault?.kind === 'lose_answer') response.destroy();
    else sendJson(response, status, body, status === 429 ? { 'retry-after': String(fault?.retryAfterS ?? 1) } : {});
    if (ok) options.onEffect();
    return true;
  };
}

async function answer(
  { request, body }: Exchange,
  webhook: Webhook,
  shop: Pick<Shop, 'effect'> | undefined,
): Promise<{ readonly status: number; readonly body: unknown }> {
  try {
    webhook.verify(body, request.headers as Record<string, string>);
  } catch {
    return { status: 401, body: { error: 'bad signature' } };
  }
  const event = EffectEvent.safeParse(objectOf(body));
  if (!event.success) return { status: 400, body: { error: z.prettifyError(event.error) } };
  if (shop === undefined) return { status: 503, body: { error: 'the shop is closed' } };
  return shop.effect(event.data);
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
