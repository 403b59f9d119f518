import type { z } from 'zod';
import type { EffectAnswer } from '../../app/ports/effect-sender.ts';
import type { CallShopify, ShopifyReply } from './call-shopify.ts';

/** One effect on its way to Shopify. */
export interface Asked {
  readonly call: CallShopify;
  readonly effectId: string;
  readonly caseId: string;
  readonly orderId: string;
  /** The order's global id. */
  readonly order: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Whether an earlier try may have worked. */
  readonly isRetry: boolean;
}

/** Carries one kind of effect out. */
export type CarryOut = (asked: Asked) => Promise<EffectAnswer>;

/** Ends carrying out with an answer: thrown by `ask`, caught by the sender. */
export class Ended extends Error {
  readonly answer: EffectAnswer;
  constructor(answer: EffectAnswer) {
    super(answer.kind);
    this.answer = answer;
  }
}

/** Calls Shopify and reads its data; throws `Ended` with what any other answer means for the effect. */
export async function ask<Schema extends z.ZodType>(
  { call, isRetry }: Pick<Asked, 'call' | 'isRetry'>,
  schema: Schema,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<z.output<Schema>> {
  const reply = await call(query, variables);
  if (reply.kind !== 'data') throw new Ended(answerOf(reply, isRetry));
  const read = schema.safeParse(reply.data);
  if (!read.success) throw new Ended({ kind: 'unknown', reason: 'Shopify answered with other data than it documents' });
  return read.data;
}

/** A refusal in Shopify's words, unless an earlier try may have worked: then a token that may not says nothing of it. */
function answerOf(reply: Exclude<ShopifyReply, { kind: 'data' }>, isRetry: boolean): EffectAnswer {
  if (reply.kind === 'limited')
    return { kind: 'unknown', reason: 'Shopify: too many requests', retryAfterMs: reply.waitMs, limited: true };
  if (reply.kind === 'refused' || (reply.kind === 'no_access' && !isRetry))
    return { kind: 'refused', reason: reply.reason };
  return { kind: 'unknown', reason: reply.reason };
}
