import { z } from 'zod';
import { createCallStripe } from '../../shop/stripe/call-stripe.ts';
import { StripeError } from '../../shop/stripe/stripe-objects.ts';
import { broken, type Finding, fine, note, type Surroundings } from './finding.ts';

const Balance = z.object({ livemode: z.boolean() });

/** Whether Stripe takes the key that refunds are asked for with. The balance is read, its figures are not. */
export async function checkStripe({ config }: Surroundings): Promise<readonly Finding[]> {
  if (config.stripe === undefined) return [];
  const reply = await createCallStripe(config.stripe)('/v1/balance');
  if (reply.kind === 'silent')
    return [broken(`Stripe does not answer (${reply.reason})`, 'Check that this machine may reach api.stripe.com.')];
  const { status, body } = reply;
  const balance = Balance.safeParse(body);
  if (status === 200 && balance.success)
    return [
      balance.data.livemode
        ? fine('Stripe takes the key: payments of Stripe are refunded there')
        : note('Stripe takes the key, of its test mode: no real payment can be refunded with it'),
    ];
  const why = StripeError.safeParse(body).data?.error.message ?? `HTTP ${status}`;
  if (status === 401)
    return [broken(`Stripe refuses STRIPE_API_KEY (${why})`, 'Make a new key under Developers, API keys, and set it.')];
  if (status === 403)
    return [
      note('Stripe takes the key, which is restricted: see that it may write refunds (Charges and Refunds: Write)'),
    ];
  return [broken(`Stripe answers ${status} (${why})`, 'Try again later; status.stripe.com says whether it is Stripe.')];
}
