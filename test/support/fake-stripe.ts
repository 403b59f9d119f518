import type { IncomingMessage } from 'node:http';
import { type FakeAnswer, type FakeHttp, startFakeHttp } from './fake-http.ts';

/** A refund as Stripe keeps it. */
export interface StripeRefund {
  readonly id: string;
  readonly object: 'refund';
  readonly amount: number;
  readonly currency: string;
  readonly status: string;
  readonly payment_intent: string | null;
  readonly charge: string | null;
  readonly reason: string | null;
  readonly metadata: Readonly<Record<string, string>>;
}

/** One try to refund, as it arrived. */
export interface AskedRefund {
  readonly key: string | undefined;
  readonly form: Readonly<Record<string, string>>;
}

/**
 * What happens to the next try instead: its answer is lost after the work (`lose`), the connection breaks before
 * (`cut`), or another answer is given; `kept` ones are given again for the same key, as Stripe
 * keeps what it began, and `done` ones come although the money went back.
 */
export type StripeTrouble = 'lose' | 'cut' | (FakeAnswer & { readonly kept?: true; readonly done?: true });

/** Stripe's refunds by docs.stripe.com: keys, errors, and the list of a payment's refunds. */
export interface FakeStripe extends FakeHttp {
  readonly apiKey: string;
  /** A payment with so much captured, in Stripe's units. */
  has(paymentId: string, amount: number, currency?: string): void;
  /** Troubles of the next tries, in order. */
  meets(...troubles: readonly StripeTrouble[]): void;
  /** Status of refunds from now on; `succeeded` at first. */
  refundsAre(status: string): void;
  forgetKeys(): void;
  asked(): readonly AskedRefund[];
  refunds(): readonly StripeRefund[];
}

interface Kept {
  readonly form: string;
  readonly answer: FakeAnswer;
}

/** Starts it with the key `sk_test_good`. */
export async function startFakeStripe(): Promise<FakeStripe> {
  const payments = new Map<string, { readonly amount: number; readonly currency: string }>();
  const kept = new Map<string, Kept>();
  const asked: AskedRefund[] = [];
  const refunds: StripeRefund[] = [];
  let troubles: readonly StripeTrouble[] = [];
  let status = 'succeeded';

  function answer(request: IncomingMessage, body: string): FakeAnswer | undefined {
    if (request.headers.authorization !== 'Bearer sk_test_good')
      return failure(401, { type: 'invalid_request_error', message: 'Invalid API Key provided: sk_test_****' });
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stripe');
    if (pathname === '/v1/balance') return { status: 200, body: { object: 'balance', livemode: false } };
    if (request.method === 'GET') return list(searchParams);
    const key = request.headers['idempotency-key'];
    const form = Object.fromEntries(new URLSearchParams(body));
    asked.push({ key: typeof key === 'string' ? key : undefined, form });
    return refund(String(key), form);
  }

  function refund(key: string, form: AskedRefund['form']): FakeAnswer | undefined {
    const [trouble, ...rest] = troubles;
    troubles = rest;
    if (trouble === 'cut') return undefined;
    const before = kept.get(key);
    if (before !== undefined && before.form !== JSON.stringify(form))
      return failure(400, {
        type: 'idempotency_error',
        message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
      });
    if (before !== undefined) return { ...before.answer, headers: { 'idempotent-replayed': 'true' } };
    if (typeof trouble === 'object') {
      if (trouble.done) make(form);
      if (trouble.kept) kept.set(key, { form: JSON.stringify(form), answer: trouble });
      return trouble;
    }
    const made = make(form);
    kept.set(key, { form: JSON.stringify(form), answer: made });
    return trouble === 'lose' ? undefined : made;
  }

  function make(form: AskedRefund['form']): FakeAnswer {
    const { payment_intent = null, charge = null } = form;
    const paymentId = payment_intent ?? charge ?? '';
    const payment = payments.get(paymentId);
    const amount = Number(form.amount);
    if (payment === undefined)
      return failure(404, { code: 'resource_missing', message: `No such payment_intent: '${paymentId}'` });
    const done = refunds.filter((it) => it.payment_intent === payment_intent && it.charge === charge);
    const left = payment.amount - done.reduce((sum, it) => sum + it.amount, 0);
    if (left === 0)
      return failure(400, { code: 'charge_already_refunded', message: 'The charge has already been refunded.' });
    if (amount > left)
      return failure(400, {
        message: `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      });
    const metadata = Object.fromEntries(
      Object.entries(form).flatMap(([name, value]) => {
        const inner = /^metadata\[(\w+)\]$/.exec(name)?.[1];
        return inner === undefined ? [] : [[inner, value]];
      }),
    );
    const made: StripeRefund = {
      id: `re_${refunds.length + 1}`,
      object: 'refund',
      amount,
      currency: payment.currency,
      status,
      payment_intent,
      charge,
      reason: form.reason ?? null,
      metadata,
    };
    refunds.push(made);
    return { status: 200, body: made };
  }

  function list(query: URLSearchParams): FakeAnswer {
    const of = query.get('payment_intent') ?? query.get('charge');
    const data = refunds.filter((it) => it.payment_intent === of || it.charge === of);
    return { status: 200, body: { object: 'list', has_more: false, data } };
  }

  const http = await startFakeHttp(answer);
  return {
    ...http,
    apiKey: 'sk_test_good',
    has: (paymentId, amount, currency = 'eur') => void payments.set(paymentId, { amount, currency }),
    meets(...next) {
      troubles = next;
    },
    refundsAre(next) {
      status = next;
    },
    forgetKeys: () => kept.clear(),
    asked: () => asked,
    refunds: () => refunds,
  };
}

function failure(status: number, error: Readonly<Record<string, string>>): FakeAnswer {
  return { status, body: { error: { type: 'invalid_request_error', ...error } } };
}
