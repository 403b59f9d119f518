import type { EffectSender } from '../../app/ports/effect-sender.ts';
import { EffectBody } from '../effect-body.ts';
import { type CarryOut, Ended } from './asked.ts';
import { createCallShopify } from './call-shopify.ts';
import { cancel } from './cancel.ts';
import { hold } from './hold.ts';
import { orderGid } from './order-gid.ts';
import { refund } from './refund.ts';
import { release } from './release.ts';

/** What Shopify is asked directly. */
const KINDS: Readonly<Record<string, CarryOut>> = {
  'payment.refund': refund,
  'order.hold': hold,
  'order.release': release,
  'order.cancel': cancel,
};

/** Carries effects out through one shop's Admin API. Every try looks first at what an earlier one may have done. */
export function createShopifyEffectSender(deps: {
  readonly apiUrl: string;
  readonly accessToken: string;
}): EffectSender {
  const call = createCallShopify(deps);
  return {
    async send(row) {
      const carryOut = KINDS[row.kind];
      const order = orderGid(row.orderId);
      if (carryOut === undefined || order === undefined)
        return { kind: 'refused', reason: `Shopify cannot be asked for ${row.kind} of order ${row.orderId}` };
      const body = EffectBody.parse(JSON.parse(row.body));
      try {
        return await carryOut({
          call,
          effectId: row.id,
          caseId: body.case,
          orderId: row.orderId,
          order,
          input: body.input,
          isRetry: row.attempts > 0,
        });
      } catch (error) {
        if (error instanceof Ended) return error.answer;
        throw error;
      }
    },
  };
}
