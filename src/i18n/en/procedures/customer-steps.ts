import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of customer procedures, in English. */
export const customerSteps = {
  'CUS.INFO_WRONG': {
    which_field: 'See what is wrong, and whether an earlier order has it right',
    hold: "Hold the order if the courier's cut-off is near",
    ask_data: 'Ask the customer for the right data',
    correct: 'Correct it and see that it passes the check',
    release: 'Release the hold',
  },
  'CUS.ADDR_VAGUE': {
    what_is_missing: 'See what is missing: number, unit, district or street',
    label_exists: 'Check whether a label was printed already',
    hold: "Hold the order if the courier's cut-off is near",
    ask_address: 'Ask the customer for the complete address',
    correct: {
      title: 'Correct it and see that it passes the check',
      caution:
        'With a label printed, print a new one or intercept the parcel: correcting the order alone helps nobody.',
    },
    release: 'Release the hold',
  },
  'CUS.UNREACHABLE': {
    other_data: 'Look for other contact data in earlier orders',
    try_all: {
      title: 'Try phone, text, e-mail and marketplace, at different hours',
      caution: 'No calls or texts between 21:00 and 09:00 where the customer lives, and at most three a day.',
    },
    last_notice: 'Send a last notice with a date',
    hold: 'Hold shipping, for 72 hours at most',
    decide: 'Without an answer: ship, return or cancel',
    look_again: 'Look for an answer on that date',
  },
  'CUS.ADDR_CHANGED_LATE': {
    who_asked: {
      title: 'Make sure that the change comes from the customer',
      caution:
        'A redirected parcel is a common fraud. Check back through contact data of the order, not of the message.',
    },
    where_is_it: 'See where the parcel is, and whether it can be stopped',
    tell_outcome: 'Tell the customer whether it worked',
    new_label: 'Still with us: print a new label, void the old one',
    redirect: 'On its way: intercept or redirect it',
    right_address: 'See that it travels to the new address',
  },
  'CUS.DUPLICATE_ORDER': {
    compare: 'Compare goods, address and time of both orders',
    hold_second: 'Hold the second order',
    ask_which: 'Ask the customer: merge, cancel one or keep both',
    carry_out: {
      title: 'Do as the customer says',
      caution: 'No answer is no consent to cancel.',
    },
    refund_settled: 'See that the refund of a cancelled order has settled',
  },
  'CUS.BEHAVIOUR': {
    history: {
      title: 'Go through orders, returns and payments',
      caution: 'Judge what was done. Name, origin and place of a person are no grounds.',
    },
    linked: 'Look for accounts, cards and addresses in common',
    ask_proof: 'Ask for a proof only when the decision hangs on it',
    decide: 'Watch, block or allow, with an end date',
    review: 'Review the entry when it ends',
  },
  'CUS.COMPLAINT': {
    find_trouble: 'Find the trouble behind it and link its case',
    acknowledge: {
      title: 'Answer within 30 minutes, by name and to the point',
      caution: 'Lawyer, authority or press mentioned: speak with a lead before you answer.',
    },
    make_good: 'Apologise and make it good',
    satisfied: 'Ask whether it is settled now',
    learn: 'Pass on what could have prevented it',
  },
} satisfies FamilySteps<'CUS'>;
