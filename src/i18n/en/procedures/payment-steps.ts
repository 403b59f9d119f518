import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of payment procedures, in English. */
export const paymentSteps = {
  'PAY.FAILED': {
    decline_reason: 'Read the decline code: soft, hard, fraud or technical',
    many_alike: 'Check whether others fail on the same card or channel',
    pay_link: {
      title: 'Send a link to pay again, or offer another method',
      caution: 'Never take card details by mail, chat or phone: the customer enters them on the payment page.',
    },
    end_of_window: 'When the time to pay is over, cancel and release the stock',
    look_again: 'Look again after 2 and after 24 hours',
  },
  'PAY.DUPLICATE': {
    both_settled: {
      title: 'See at the gateway that both payments really settled',
      caution:
        'Authorisation and capture of one payment are a single charge. The same transaction id twice is a double record, not a double charge.',
    },
    hold_second: 'Hold the second order, if there are two',
    which_to_keep: 'Ask the customer which order to keep',
    refund_duplicate: {
      title: 'Refund exactly the duplicate payment',
      caution: 'Check first that the provider has not voided it, and that no refund is on its way.',
    },
    refund_settled: 'See that the refund has settled',
  },
  'PAY.MISMATCH': {
    compare: 'Put what was paid beside what is owed',
    find_cause: 'Find the cause: coupon, tax, exchange rate, part payment',
    agree: 'Agree with the customer: pay the rest, or get the excess back',
    settle: 'Collect the difference or refund the excess',
    reconcile: 'Reconcile the ledger',
  },
  'PAY.CALLBACK_MISSING': {
    ask_gateway: {
      title: 'Look the payment up at the gateway and note its transaction id',
      caution: 'A screenshot from the customer is no proof of payment.',
    },
    others_missing: 'Check the channel for more; three or more are an incident',
    tell_received: 'Tell the customer that the money has arrived',
    book: 'Mark the order as paid, or replay the callback',
    agree_again: 'See that shop and gateway agree',
  },
  'PAY.AUTH_EXPIRING': {
    ships_in_time: 'Check whether it ships before the authorisation ends',
    ask_to_pay: 'If it cannot be renewed, ask the customer to pay again',
    capture_or_renew: {
      title: 'Capture if it ships, else authorise again or void',
      caution: 'Card schemes allow a capture only when the goods leave. Do not capture just to save the authorisation.',
    },
    captured: 'See that the money is captured or released',
  },
  'PAY.FRAUD_REVIEW': {
    hold: 'Hold the order, so that nothing leaves meanwhile',
    signals: {
      title: 'Go through address check, location, velocity and history',
      caution: 'One weak signal proves nothing. Write down what you saw, not what you suspect.',
    },
    ask_proof: {
      title: 'Ask the customer to confirm, or to identify themselves',
      caution: 'Do not mention fraud. Identity documents never go into Slack.',
    },
    decide: 'Release the order, or cancel it and refund as fraud',
    remember: 'Enter the outcome in the watch list or allow list',
  },
  'PAY.DISPUTE': {
    read_reason: {
      title: 'Read reason, amount and the last day for evidence',
      caution: 'Do not refund a disputed payment: the bank would take the money a second time.',
    },
    choose: 'Decide whether to contest, by the odds and the amount',
    ask_customer: 'Ask the customer: a misunderstanding can be withdrawn',
    collect: 'Collect order, proof of delivery, messages and terms',
    submit: {
      title: 'Submit at least 24 hours before the last day, or accept',
      caution: 'Evidence can be submitted once. Nothing can be added later.',
    },
    outcome: 'Write down how the bank decided',
  },
  'PAY.REFUND_FAILED': {
    really_failed: {
      title: 'See at the provider that it failed and is not just slow',
      caution: 'A second refund while the first is pending pays twice.',
    },
    other_means: {
      title: 'Ask the customer for another way to be paid back',
      caution: 'Take bank details through the secure form only, and only from the customer of the order.',
    },
    second_approval: 'Have the other way approved by finance',
    refund_again: 'Refund again, or by the way that was agreed',
    arrived: 'See that the money has arrived',
  },
  'PAY.CHANNEL_FAILURE': {
    extent: 'Establish since when, which methods and how many orders',
    tell_provider: 'Open a ticket with the provider and note its number',
    freeze: 'Stop automatic cancelling of the orders concerned',
    switch_channel: 'Switch to another channel, or hide the method',
    pay_links: 'Send links to pay again to everybody concerned',
    report: 'When it is back, report what was saved and lost',
  },
} satisfies FamilySteps<'PAY'>;
