import type { RefusalWords } from '../words/refusal-words.ts';
import { actions } from './actions.ts';
import { catalogue } from './catalogue.ts';

/** Why not, and what is possible instead. In English. */
export const refusals = {
  refusal: (pen, refusal) => {
    switch (refusal.code) {
      case 'no_role':
        return pen.words`You have no role in this team that allows “${pen.ours(actions.buttons[refusal.action])}”. Ask a lead or an admin of Ordermend for one; you can still look cases up.`;
      case 'not_owner':
        return pen.words`${pen.person(refusal.owner)} has this case, so “${pen.ours(actions.buttons[refusal.action])}” is up to them or a lead. You can add a note, or ask them to release it.`;
      case 'taken':
        return pen.words`${pen.person(refusal.owner)} has claimed this case already. You can add a note, or a lead can reassign it.`;
      case 'not_now': {
        const status = pen.ours(catalogue.statuses[refusal.status]);
        const action = pen.ours(actions.buttons[refusal.action]);
        const now = pen.join(
          refusal.allowed.map((it) => pen.ours(actions.buttons[it])),
          ', ',
        );
        return refusal.allowed.length === 0
          ? pen.words`The case is ${status} by now, so “${action}” is no longer possible, nor is anything else.`
          : pen.words`The case is ${status} by now, so “${action}” is not possible. Possible now: ${now}.`;
      }
      case 'past':
        return pen.words`This time has passed already. Choose one in the future.`;
      case 'too_far':
        return pen.words`This is more than a year away. Choose a nearer time.`;
      case 'no_such_follow_up':
        return pen.words`This follow-up is no longer there. Open the case to see what is planned.`;
      case 'remedies_open':
        return refusal.count === 1
          ? pen.words`A remedy is still being verified. Wait for it, or waive its verification first.`
          : pen.words`${refusal.count} remedies are still being verified. Wait for them, or waive their verification first.`;
      case 'double_remedy':
        return pen.words`The same goods would be refunded and shipped again. Only a lead may decide both; otherwise choose other lines or another remedy.`;
      case 'effect_unknown':
        return pen.words`The outcome of an earlier request for the same payment or parcel is not known yet. Nothing was sent; try again once it is known.`;
      case 'above_limit':
        return pen.words`This amount needs a lead: it is above the limit for handlers, or no limit is set for its currency. Choose a smaller amount, or reassign the case to a lead.`;
    }
  },
  effectProblem: (pen, problem) => {
    switch (problem.code) {
      case 'no_order':
        return pen.words`This case has no order that the shop could act on. Choose a remedy that is recorded only.`;
      case 'nothing_to_refund':
        return pen.words`Nothing is left to refund: it was refunded, is on its way, or is disputed. Choose another payment or remedy.`;
      case 'choose_payment':
        return pen.words`The order has several payments. Choose the one to refund.`;
      case 'unknown_payment':
        return pen.words`This payment does not belong to the order. Choose one from the list.`;
      case 'amount_too_high':
        return pen.words`At most ${pen.money(problem.refundable)} of this payment can still be refunded. Enter that or less.`;
      case 'amount_not_positive':
        return pen.words`The amount must be more than zero.`;
      case 'no_lines':
        return pen.words`None of the chosen lines is in the order. Choose at least one.`;
      case 'no_address':
        return pen.words`The order has no address to ship to. Correct the address in your shop first.`;
    }
  },
  already: 'This is so already; nothing was changed.',
} satisfies RefusalWords;
