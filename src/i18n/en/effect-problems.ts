import type { RefusalWords } from '../words/refusal-words.ts';

/** Why a remedy cannot be executed as it was chosen, and what is possible instead. In English. */
export const effectProblem: RefusalWords['effectProblem'] = (pen, problem) => {
  switch (problem.code) {
    case 'no_order':
      return pen.words`This case has no order that the shop could act on. Choose a remedy that is recorded only.`;
    case 'nothing_to_refund':
      return pen.words`Nothing is left to refund: it was refunded, or is on its way. Choose another payment or remedy.`;
    case 'choose_payment':
      return pen.words`The order has several payments. Choose the one that is meant.`;
    case 'unknown_payment':
      return pen.words`This payment does not belong to the order. Choose one from the list.`;
    case 'amount_needed':
      return pen.words`Enter the amount.`;
    case 'amount_too_high':
      return pen.words`At most ${pen.money(problem.refundable)} of this payment can still be refunded. Enter that or less.`;
    case 'amount_not_positive':
      return pen.words`The amount must be more than zero.`;
    case 'payable_unknown':
      return pen.words`Nobody told what the customer had to pay, so the excess is unknown. Refund a part of it instead, with its amount.`;
    case 'no_excess':
      return pen.words`Not more was paid than the order costs. Choose another remedy.`;
    case 'disputed':
      return pen.words`This payment is disputed, so nothing of it can be refunded: the bank decides. Submit evidence or accept the dispute.`;
    case 'not_an_inquiry':
      return pen.words`The bank does not only ask, so a refund would come on top of the dispute. Submit evidence or accept the dispute.`;
    case 'not_authorized':
      return pen.words`The order has no authorisation that is still open. Choose another remedy.`;
    case 'captured':
      return pen.words`The money was captured already, so there is nothing to void. Refund it instead.`;
    case 'voided':
      return pen.words`This authorisation was voided already. Nothing has to be done.`;
    case 'choose_lines':
      return pen.words`The order has several lines. Tick those that are meant.`;
    case 'no_lines':
      return pen.words`None of the chosen lines is in the order. Choose at least one.`;
    case 'quantity_too_high':
      return pen.words`That is more than was ordered of a chosen line. Enter less, or leave it empty for all.`;
    case 'no_address':
      return pen.words`The order has no address to ship to. Correct the address first.`;
    case 'nothing_new':
      return pen.words`Everything is so already. Enter what is to change.`;
    case 'already_held':
      return pen.words`The order is on hold already. Nothing has to be done.`;
    case 'choose_hold':
      return pen.words`The order has several holds. Choose the one to release.`;
    case 'no_hold':
      return pen.words`This hold does not stand any more. Look at the order.`;
    case 'order_cancelled':
      return pen.words`The order is cancelled already. Choose another remedy.`;
    case 'handed_over':
      return pen.words`A parcel of this order is with the carrier already. Intercept it instead.`;
    case 'choose_parcel':
      return pen.words`The order has several parcels. Choose the one that is meant.`;
    case 'no_parcel':
      return pen.words`The order has no parcel on its way. Choose another remedy.`;
    case 'delivered':
      return pen.words`The parcel is delivered already. Arrange a return instead.`;
  }
};
