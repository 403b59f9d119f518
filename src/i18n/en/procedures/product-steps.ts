import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of product procedures, in English. */
export const productSteps = {
  'ITM.OUT_OF_STOCK': {
    count: 'Have the shelf counted',
    elsewhere: 'Look in the other warehouses',
    supplier_date: 'Get a delivery date from purchasing and note it',
    offer_choice: {
      title: 'Offer the choice: wait, substitute or refund',
      caution: 'Waiting, a substitute and part delivery each need the consent of the customer.',
    },
    mend: 'Give what there is to the earliest paid, the rest as agreed',
    kept_promise: 'See on the agreed day that it was shipped',
  },
  'ITM.DAMAGED': {
    photos: {
      title: 'Get photos of goods, packing and label',
      caution: 'Late or missing photos are no ground to refuse: then solve the case with a reason.',
    },
    liability: 'Settle who answers for it: carrier, packing or supplier',
    offer_choice: 'Offer the choice: send again, refund or part refund',
    mend: 'Send again or refund, as the customer chose',
    carrier_claim: {
      title: 'Claim from the carrier and note the claim number',
      caution: 'Damage is often to be reported within seven days. Ask the customer to keep goods and packing.',
    },
    packing: 'Tell packing what to do differently',
  },
  'ITM.MISMATCH': {
    compare_photo: 'Compare a photo of what arrived with the order',
    swap_partner: 'Look for the other order that got these goods',
    offer_choice: {
      title: 'Offer the choice: right goods, keep for less, or refund',
      caution: 'The customer never pays to send the wrong goods back.',
    },
    mend: 'Send the right goods, recall the wrong ones',
    audit_pick: 'Have place and barcode of the goods checked',
  },
  'ITM.MISSING_ITEM': {
    weight_log: 'Compare packed and expected weight',
    second_parcel: 'Check whether it travels in a second parcel',
    tell_outcome: 'Tell the customer what was found and what follows',
    ship_missing: {
      title: 'Send what is missing, or refund the line',
      caution: 'Send only the missing goods, not the whole order again.',
    },
    arrived: 'See that it has arrived',
  },
  'ITM.PRICE_ERROR': {
    stop_sale: 'Stop the sale or correct the price',
    list_orders: 'List the orders concerned and note how many',
    tell_all: 'Tell everybody concerned the same on the same day',
    decision: {
      title: 'Have a manager decide: honour or cancel, and note it',
      caution:
        "In China a paid order is a contract (E-Commerce Law, article 49): cancelling needs the customer's consent.",
    },
    carry_out: 'Carry the decision out for every order',
    close_gap: 'Find how the price got in, and close the gap',
  },
  'ITM.SPEC_ERROR': {
    compare_listing: 'Compare the listing with the goods',
    open_orders: 'List the open orders placed on the wrong data',
    tell_buyers: 'Ask their buyers whether they still want it',
    correct_listing: 'Correct the listing',
    other_listings: 'Check other listings from the same origin',
  },
  'ITM.OVERSOLD_RISK': {
    check_figures: 'Check stock and demand against the shelf',
    throttle: 'Limit the sale or raise the safety stock',
    replenish: 'Have it reordered or moved from another warehouse',
    look_again: 'Look again tomorrow',
  },
  'ITM.RECALL': {
    stop_sale: 'Stop the sale everywhere and block the stock',
    list_orders: 'List open and delivered orders and note how many',
    warn: {
      title: 'Warn everybody who has the goods',
      caution: 'Use the approved wording only, and keep who was told when.',
    },
    intercept: 'Intercept what is on its way',
    refund: 'Refund or replace',
    track_returns: 'Follow the returns until all goods are accounted for',
  },
} satisfies FamilySteps<'ITM'>;
