import type { IncomingMessage } from 'node:http';
import { type FakeAnswer, type FakeHttp, startFakeHttp } from './fake-http.ts';

type Data = Readonly<Record<string, unknown>>;

/** An order as the fake keeps it; amounts are decimal texts in euros. */
export interface ShopifyOrder {
  readonly id: string;
  readonly cancelledAt: string | null;
  readonly transactions: readonly Data[];
  readonly refunds: readonly { readonly id: string; readonly note: string | null }[];
  readonly fulfillmentOrders: readonly {
    readonly id: string;
    readonly status: string;
    readonly fulfillmentHolds: readonly {
      readonly id: string;
      readonly handle: string | null;
      readonly reason: string;
    }[];
  }[];
}

/** One call as it arrived: the operation's name and its variables. */
export interface AskedShopify {
  readonly operation: string;
  readonly variables: Data;
}

/** What happens to the next mutation instead: `lose` does the work and breaks the connection, `cut` breaks it before. */
export type ShopifyTrouble = 'lose' | 'cut' | FakeAnswer;

/** An Admin API by shopify.dev, as far as effects use it: no schema is checked, only names, variables and rules. */
export interface FakeShopify extends FakeHttp {
  readonly accessToken: string;
  /** An order of 60 euros, captured, with one fulfilment order that is open. */
  has(number: string, differing?: Partial<ShopifyOrder>): void;
  order(number: string): ShopifyOrder;
  meets(...troubles: readonly ShopifyTrouble[]): void;
  grants(...scopes: readonly string[]): void;
  forgetKeys(): void;
  /** Mutations that arrived. */
  asked(): readonly AskedShopify[];
}

const PATH = '/admin/api/2026-10/graphql.json';

/** Starts it with the token `shpat_good`. */
export async function startFakeShopify(): Promise<FakeShopify> {
  const orders = new Map<string, ShopifyOrder>();
  const kept = new Map<string, Data>();
  const asked: AskedShopify[] = [];
  let troubles: readonly ShopifyTrouble[] = [];
  let scopes: readonly string[] = ['write_orders', 'write_merchant_managed_fulfillment_orders'];

  function answer(request: IncomingMessage, body: string): FakeAnswer | undefined {
    if (request.url !== PATH) return { status: 404, body: { errors: 'Not Found' } };
    if (request.headers['x-shopify-access-token'] !== 'shpat_good')
      return {
        status: 401,
        body: { errors: '[API] Invalid API key or access token (unrecognized login or wrong password)' },
      };
    const { query, variables } = JSON.parse(body) as { query: string; variables: Data };
    const operation = /^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'Installation';
    if (query.startsWith('mutation')) return mutate(operation, query, variables);
    if (operation === 'Installation') return ok(installation());
    const order = orders.get(String(variables.order));
    if (order === undefined) return ok({ order: null });
    return ok({ order: { ...order, fulfillmentOrders: { nodes: order.fulfillmentOrders } } });
  }

  function mutate(operation: string, query: string, variables: Data): FakeAnswer | undefined {
    asked.push({ operation, variables });
    const [trouble, ...rest] = troubles;
    troubles = rest;
    if (trouble === 'cut') return undefined;
    if (typeof trouble === 'object') return trouble;
    const data = MUTATIONS[operation.toLowerCase()]?.(variables, query);
    if (data === undefined) return failed(`Field '${operation}' doesn't exist on type 'Mutation'`, 'undefinedField');
    return trouble === 'lose' ? undefined : ok(data);
  }

  const MUTATIONS: Readonly<Record<string, (variables: Data, query: string) => Data>> = {
    refund: refundOnce,
    hold: ({ id, hold }) => placeHold(String(id), hold as Data),
    release: ({ id, holds }) => {
      change(String(id), (it) => ({
        ...it,
        status: 'OPEN',
        fulfillmentHolds: it.fulfillmentHolds.filter((hold) => !(holds as readonly string[]).includes(hold.id)),
      }));
      return { fulfillmentOrderReleaseHold: { userErrors: [] } };
    },
    cancel: ({ order }) => {
      const known = orders.get(String(order));
      if (known === undefined || known.cancelledAt !== null)
        return cancelled([
          { field: ['orderId'], message: 'Cannot cancel an order that has already been canceled', code: 'INVALID' },
        ]);
      orders.set(known.id, { ...known, cancelledAt: '2026-11-23T09:00:00Z' });
      return cancelled([]);
    },
  };

  function refundOnce({ key, input }: Data, query: string): Data {
    if (!query.includes('@idempotent(key: $key)')) throw new Error('refundCreate needs @idempotent since 2026-04');
    const before = kept.get(String(key));
    if (before !== undefined) return before;
    const data = refund(input as { orderId: string; note: string; transactions: readonly Data[] });
    kept.set(String(key), data);
    return data;
  }

  function refund({
    orderId,
    note,
    transactions,
  }: {
    orderId: string;
    note: string;
    transactions: readonly Data[];
  }): Data {
    const order = orders.get(orderId);
    const [wanted] = transactions;
    const parent = order?.transactions.find(({ id }) => id === wanted?.parentId);
    if (order === undefined || wanted === undefined || parent === undefined)
      return {
        refundCreate: { refund: null, userErrors: [{ field: ['transactions'], message: 'Transaction is invalid' }] },
      };
    const made = { id: `gid://shopify/Refund/${900 + order.refunds.length}`, note };
    const money = { presentmentMoney: { amount: String(Number(wanted.amount)), currencyCode: 'EUR' } };
    const transaction = {
      ...aTransaction(`${order.id}-${order.transactions.length}`, 'REFUND'),
      amountSet: money,
      parentTransaction: { id: wanted.parentId },
    };
    orders.set(orderId, {
      ...order,
      refunds: [...order.refunds, made],
      transactions: [...order.transactions, transaction],
    });
    return { refundCreate: { refund: { id: made.id }, userErrors: [] } };
  }

  function placeHold(id: string, { handle, reason }: Data): Data {
    let errors: readonly Data[] = [];
    change(id, (it) => {
      if (it.fulfillmentHolds.some((hold) => hold.handle === handle)) {
        errors = [{ field: ['handle'], message: 'The handle is in use.', code: 'DUPLICATE_FULFILLMENT_HOLD_HANDLE' }];
        return it;
      }
      const hold = { id: `${id}/hold-${handle}`, handle: String(handle), reason: String(reason) };
      return { ...it, status: 'ON_HOLD', fulfillmentHolds: [...it.fulfillmentHolds, hold] };
    });
    return { fulfillmentOrderHold: { fulfillmentHold: errors.length === 0 ? { id } : null, userErrors: errors } };
  }

  function change(
    id: string,
    by: (one: ShopifyOrder['fulfillmentOrders'][number]) => ShopifyOrder['fulfillmentOrders'][number],
  ): void {
    for (const order of orders.values()) {
      const fulfillmentOrders = order.fulfillmentOrders.map((it) => (it.id === id ? by(it) : it));
      orders.set(order.id, { ...order, fulfillmentOrders });
    }
  }

  function installation(): Data {
    return { shop: { name: 'Mugs' }, currentAppInstallation: { accessScopes: scopes.map((handle) => ({ handle })) } };
  }

  const http = await startFakeHttp(answer);
  return {
    ...http,
    accessToken: 'shpat_good',
    has: (number, differing = {}) => void orders.set(gid(number), { ...anOrder(number), ...differing }),
    order: (number) => orders.get(gid(number)) ?? anOrder(number),
    meets(...next) {
      troubles = next;
    },
    grants(...next) {
      scopes = next;
    },
    forgetKeys: () => kept.clear(),
    asked: () => asked,
  };
}

/** What a shop whose bucket is empty answers: 200, and errors that say when there is enough again. */
export function throttled(cost: number, available: number, restoreRate: number): FakeAnswer {
  const throttleStatus = { maximumAvailable: 2_000, currentlyAvailable: available, restoreRate };
  const errors = [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }];
  return {
    status: 200,
    body: { errors, extensions: { cost: { requestedQueryCost: cost, actualQueryCost: null, throttleStatus } } },
  };
}

/** An error of GraphQL itself: 200 without data. */
export function failed(message: string, code: string): FakeAnswer {
  return { status: 200, body: { data: null, errors: [{ message, extensions: { code } }] } };
}

/** A transaction of 60 euros of Shopify Payments that worked. */
export function aTransaction(id: string, kind: string, differing: Data = {}): Data {
  return {
    id: `gid://shopify/OrderTransaction/${id}`,
    kind,
    status: 'SUCCESS',
    gateway: 'shopify_payments',
    amountSet: { presentmentMoney: { amount: '60.0', currencyCode: 'EUR' } },
    parentTransaction: null,
    ...differing,
  };
}

function anOrder(number: string): ShopifyOrder {
  return {
    id: gid(number),
    cancelledAt: null,
    transactions: [aTransaction(`${number}1`, 'SALE')],
    refunds: [],
    fulfillmentOrders: [{ id: `gid://shopify/FulfillmentOrder/${number}7`, status: 'OPEN', fulfillmentHolds: [] }],
  };
}

function gid(number: string): string {
  return `gid://shopify/Order/${number}`;
}

function cancelled(orderCancelUserErrors: readonly Data[]): Data {
  const job = orderCancelUserErrors.length === 0 ? { id: 'gid://shopify/Job/1' } : null;
  return { orderCancel: { job, orderCancelUserErrors } };
}

function ok(data: Data): FakeAnswer {
  return { status: 200, body: { data } };
}
