import type { RemedyReason } from '../words/remedy-reasons.ts';

/** Reasons of ours for a remedy's state, in English. */
export const remedyReasons: Readonly<Record<RemedyReason, string>> = {
  not_refundable: 'less is left to refund by now',
  disputed: 'the payment is disputed by now',
  captured: 'the money was captured by now',
  voided: 'the authorisation was voided already',
  already_held: 'the order is on hold already',
  no_hold: 'the hold is no longer there',
  order_cancelled: 'the order is cancelled already',
  handed_over: 'a parcel has left already',
  delivered: 'the parcel is delivered already',
  facts_changed: 'the order has changed since',
  part_before_refused: 'what had to come before it was refused',
  fulfilment_not_requested: 'released – fulfilment still to be re-requested',
  'refund failed': 'the refund failed at the payment provider',
  'no such remedy': 'the remedy is no longer there',
  'no EFFECTS_URL is set': 'no shop is connected',
};

/** What to do after each of them, in English. */
export const remedyNowWhat: Readonly<Record<RemedyReason, string>> = {
  not_refundable:
    'Nothing was sent to the shop. See what was paid back meanwhile, then resolve with less or without a refund.',
  disputed: 'Nothing was sent to the shop. Answer the dispute first; the bank decides about this money.',
  captured: 'Nothing was sent to the shop. Refund the payment instead.',
  voided: 'Nothing was sent to the shop, and nothing has to be done.',
  already_held: 'Nothing was sent to the shop, and nothing has to be done: the order waits.',
  no_hold: 'Nothing was sent to the shop. See whether the order goes on, then resolve the case.',
  order_cancelled: 'Nothing was sent to the shop. See whether money has to go back, then resolve the case.',
  handed_over: 'Nothing was sent to the shop. Intercept the parcel, or wait until it is back.',
  delivered: 'Nothing was sent to the shop. Arrange a return with the customer, or choose another remedy.',
  facts_changed: 'Nothing was sent to the shop. Look at the order, then resolve the case again.',
  part_before_refused: 'This part was not sent to the shop. Look at the part before it, then resolve the case again.',
  fulfilment_not_requested: 'Ask for the fulfilment again in your shop.',
  'refund failed':
    'The customer does not have the money. Refund it in another way in your shop, then resolve the case.',
  'no such remedy': 'Nothing was sent to the shop. Resolve the case again.',
  'no EFFECTS_URL is set': 'Nothing was sent. Do it in your shop, then resolve the case.',
};
