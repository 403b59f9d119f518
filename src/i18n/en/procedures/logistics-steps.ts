import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of logistics procedures, in English. */
export const logisticsSteps = {
  'LOG.SHIP_DELAY': {
    find_block: 'Find what blocks it: hold, stock, picking or missed cut-off',
    warehouse_date: 'Get a binding date from the warehouse',
    new_date: {
      title: 'Tell the customer the new date and the alternatives',
      caution: 'Customers in the US must be offered to cancel for a full refund.',
    },
    mend: 'Expedite, split, upgrade, substitute or cancel, as agreed',
    first_scan: 'See that the carrier has scanned it',
  },
  'LOG.LABEL_NOT_SCANNED': {
    search_dock: 'Have the dock and the hand-over list searched',
    tell_delay: 'Tell the customer if the promised date moves',
    hand_over_again: {
      title: 'Hand it over again, with a new label if needed',
      caution: 'Void the old label first, or two parcels may travel and both be charged.',
    },
    first_scan: 'See that the carrier has scanned it',
  },
  'LOG.INFO_ERROR': {
    compare_label: 'Compare the label with warehouse and shop',
    same_batch: 'Check the other parcels of this batch',
    tell_number: 'Send the customer the right tracking number',
    correct: 'Correct number or carrier, in the shop too',
    valid_event: 'See a valid scan under the corrected number',
  },
  'LOG.STALLED': {
    last_scan: 'Read the last scan and what is usual on this lane',
    tell_delay: 'Tell the customer before the customer asks',
    ask_carrier: 'Open an enquiry with the carrier and note its number',
    decide: 'Wait, trace, send again or refund',
    carrier_answer: 'Look again when the carrier should have answered',
  },
  'LOG.LOST': {
    trace: 'Open a trace with the carrier, or read its result',
    offer_choice: 'Offer the choice: send again or refund',
    check_stock: 'Check the stock before you promise to send again',
    mend: {
      title: 'Send again or refund, as the customer chose',
      caution: 'Never both for the same goods. Look at the other cases of the order first.',
    },
    carrier_claim: {
      title: 'Claim from the carrier and note the claim number',
      caution: 'Carriers take claims for a limited time only; the term often runs from the day of dispatch.',
    },
    claim_paid: 'Follow the claim until it is paid and note the amount',
    turns_up: 'If the original turns up: recall it, or let the customer keep it',
  },
  'LOG.DELIVERY_LATE': {
    new_eta: 'Get the new date from tracking or carrier',
    tell_eta: 'Tell the customer the new date',
    make_good: 'More than three days late: make it good',
    delivered: 'See that it was delivered on the new date',
  },
  'LOG.ATTEMPT_FAILED': {
    why_failed: 'Read why it failed, and how often',
    check_address: 'Check address, phone and a good time with the customer',
    redeliver: {
      title: 'Arrange another attempt or a pickup point',
      caution: 'After the third attempt most carriers send the parcel back.',
    },
    next_attempt: 'See how the next attempt went',
  },
  'LOG.ADDRESS_REJECTED': {
    what_is_wrong: 'See what the carrier rejects, and where the parcel is',
    right_address: 'Get the complete address from the customer',
    forward: 'Give it to the carrier, or intercept and send again',
    moves_again: 'See that the parcel moves again',
  },
  'LOG.REFUSED': {
    read_refusal: "Read the carrier's note on the refusal",
    ask_why: 'Ask the customer why, and what they want now',
    mend: {
      title: 'Send again, or refund when the parcel is back',
      caution: 'If the fault was ours, do not let the customer wait for the parcel to return.',
    },
    restock: 'Check the goods on return and restock them',
  },
  'LOG.RETURNING': {
    why_back: 'Find out why it returns: address, pickup, customs, damage',
    offer_choice: 'Offer the choice: send again or refund',
    mend: {
      title: 'Send again with what went wrong put right, or refund',
      caution: 'Not to the same address before it was checked: the parcel would come back again.',
    },
    restock: 'Check the goods on return and restock them',
  },
  'LOG.PICKUP_EXPIRING': {
    last_day: 'Read pickup point, code and last day',
    remind: 'Remind the customer, with place, code and last day',
    remind_again: 'Remind once more on the day before the last',
    extend: 'Ask the carrier to keep it longer, if the customer wishes',
    collected: 'See that it was collected',
  },
  'LOG.CUSTOMS': {
    what_is_asked: 'Read what customs asks: papers, value, duty or a permit',
    get_papers: {
      title: 'Get what is missing from customer or supplier',
      caution: 'Identity documents go to the carrier directly, never into Slack.',
    },
    duty_approved: 'Duty at our expense: have it approved',
    send_papers: {
      title: 'Hand the papers in, or settle who pays the duty',
      caution: 'Declare the true value and goods, whatever anybody asks for.',
    },
    released: 'See the release before the storage period ends',
  },
  'LOG.DELIVERED_NOT_RECEIVED': {
    proof: 'Get the proof of delivery: who, where, photo, coordinates',
    look_around: {
      title: 'Ask to look at neighbours, reception and parcel box',
      caution: 'Scans come up to 48 hours early. Ask, do not accuse.',
    },
    carrier_enquiry: 'Open an enquiry with the carrier and note its number',
    mend: 'Send again or refund',
    enquiry_result: 'Follow the enquiry to its result',
  },
  'LOG.FULFILLMENT_REJECTED': {
    why_declined: 'Read why the warehouse declined',
    new_date: 'Tell the customer if the promised date moves',
    reroute: 'Take another warehouse, split the order or cancel it',
    accepted: 'See that the new warehouse has accepted',
    mend_cause: 'Have the cause mended: stock, address or restriction',
  },
} satisfies FamilySteps<'LOG'>;
