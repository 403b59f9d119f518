import { toMajor } from '../../order/money.ts';
import type { CompensationForm } from './effect-choice.ts';
import type { Planner } from './planner.ts';

/** Gives the customer something for the trouble; a coupon unless another form was chosen. */
export const planCompensation: Planner = (choice, around) => give(choice.form ?? 'coupon')(choice, around);

/** Gives the customer credit with the shop. */
export const planCredit: Planner = (choice, around) => give('credit')(choice, around);

function give(form: CompensationForm): Planner {
  return ({ amount, expiresAt }, { order: { currency } }) => {
    if (amount === undefined) return { code: 'amount_needed' };
    if (amount <= 0) return { code: 'amount_not_positive' };
    if (currency === undefined) return { code: 'no_order' };
    const money = { amount, currency };
    return [
      {
        kind: 'compensation.issue',
        input: {
          form,
          amount: toMajor(money),
          currency,
          ...(expiresAt === undefined ? {} : { expires_at: new Date(expiresAt).toISOString() }),
        },
        money,
      },
    ];
  };
}
