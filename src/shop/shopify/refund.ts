import { z } from 'zod';
import type { EffectAnswer } from '../../app/ports/effect-sender.ts';
import { toMinor } from '../../domain/order/money.ts';
import { RefundInput } from '../effect-body.ts';
import { type Asked, ask } from './asked.ts';
import { reasonOf, UserErrors } from './user-errors.ts';

const Transactions = z.object({
  order: z
    .object({
      refunds: z.array(z.object({ id: z.string(), note: z.string().nullish() })),
      transactions: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          status: z.string(),
          gateway: z.string().nullish(),
          amountSet: z.object({ presentmentMoney: z.object({ amount: z.string(), currencyCode: z.string() }) }),
          parentTransaction: z.object({ id: z.string() }).nullish(),
        }),
      ),
    })
    .nullable(),
});
type Transaction = NonNullable<z.infer<typeof Transactions>['order']>['transactions'][number];

const Created = z.object({
  refundCreate: z.object({ refund: z.object({ id: z.string() }).nullish(), userErrors: UserErrors }),
});

const QUERY = `query Transactions($order: ID!) {
  order(id: $order) {
    refunds(first: 100) { id note }
    transactions(first: 100) {
      id kind status gateway
      amountSet { presentmentMoney { amount currencyCode } }
      parentTransaction { id }
    }
  }
}`;
const MUTATION = `mutation Refund($input: RefundInput!, $key: String!) {
  refundCreate(input: $input) @idempotent(key: $key) { refund { id } userErrors { field message } }
}`;

/** What `refundCreate` says of a key whose first call is not done yet; its user errors bear no code. */
const IN_PROGRESS = /currently in progress/i;

/**
 * Gives money back on the transaction that took it. The effect's id is the idempotency key and stands in the refund's
 * note: that is how a refund of an earlier try is known even when Shopify forgot the key, and how its webhook says whose
 * it is. Nothing is restocked.
 */
export async function refund(asked: Asked): Promise<EffectAnswer> {
  const { order, effectId, caseId, orderId } = asked;
  const { payment_id, amount, currency } = RefundInput.parse(asked.input);
  const facts = (await ask(asked, Transactions, QUERY, { order })).order;
  if (facts === null) return { kind: 'refused', reason: 'Shopify does not know this order' };
  const done = facts.refunds.find(({ note }) => note?.includes(effectId));
  if (done !== undefined) return { kind: 'accepted', reference: done.id };
  const gateway = payment_id.startsWith(`${orderId}/`) ? payment_id.slice(orderId.length + 1) : undefined;
  const parent = takenBy(facts.transactions, { gateway, amount, currency });
  if (parent === undefined)
    return { kind: 'refused', reason: `No transaction at Shopify has ${amount} ${currency} left to give back` };
  const { refundCreate } = await ask(asked, Created, MUTATION, {
    key: effectId,
    input: {
      orderId: order,
      currency,
      note: `Ordermend ${caseId} ${effectId}`,
      transactions: [{ orderId: order, parentId: parent.id, gateway: parent.gateway, kind: 'REFUND', amount }],
    },
  });
  if (refundCreate.refund) return { kind: 'accepted', reference: refundCreate.refund.id };
  const reason = reasonOf(refundCreate.userErrors);
  return { kind: IN_PROGRESS.test(reason) ? 'unknown' : 'refused', reason };
}

/** The capture or sale with enough left, of the gateway where one is named. */
function takenBy(
  transactions: readonly Transaction[],
  wanted: { readonly gateway: string | undefined; readonly amount: string; readonly currency: string },
): Transaction | undefined {
  const want = minorOf(wanted.amount, wanted.currency);
  const isDone = ({ status }: Transaction) => status === 'SUCCESS' || status === 'PENDING';
  const givenBack = (id: string) =>
    transactions
      .filter((it) => it.kind === 'REFUND' && isDone(it) && it.parentTransaction?.id === id)
      .reduce((sum, it) => sum + minorOf(it.amountSet.presentmentMoney.amount, wanted.currency), 0);
  return transactions.find(({ id, kind, status, gateway, amountSet: { presentmentMoney: money } }) => {
    if (!['SALE', 'CAPTURE'].includes(kind) || status !== 'SUCCESS') return false;
    if (money.currencyCode !== wanted.currency) return false;
    if (wanted.gateway !== undefined && gateway !== wanted.gateway) return false;
    return minorOf(money.amount, wanted.currency) - givenBack(id) >= want;
  });
}

/** Shopify writes `60.0`, and yen as `600.0`. */
function minorOf(amount: string, currency: string): number {
  const minor = toMinor(amount, currency);
  return typeof minor === 'number' ? minor : Number.NaN;
}
