import type { WhyWords } from '../words/why-words.ts';

/** What opens and what ends the troubles of each rule over orders, in English. */
export const whyClauses = {
  'PAY.FAILED': { opens: 'an attempt to pay fails and nothing is paid after it', ends: 'it is paid' },
  'PAY.DUPLICATE': { opens: 'a charge arrives that could be paid back whole', ends: 'the extra charge is paid back' },
  'PAY.MISMATCH': { opens: 'paid and payable differ by more than the limit', ends: 'paid and payable agree' },
  'PAY.DISPUTE': { opens: 'the bank of the customer disputes a payment', ends: 'the dispute is closed' },
  'PAY.REFUND_FAILED': { opens: 'a refund fails or hangs', ends: 'the refund or another one succeeds' },
  'LOG.SHIP_DELAY': { opens: 'the time to ship is over', ends: 'it is handed over' },
  'LOG.LABEL_NOT_SCANNED': { opens: 'a label stays without a scan', ends: 'the carrier scans the parcel' },
  'LOG.STALLED': { opens: 'a parcel on its way is silent for too long', ends: 'the carrier scans the parcel again' },
  'LOG.DELIVERY_LATE': { opens: 'the promised day is over or cannot be kept', ends: 'it is delivered' },
  'LOG.LOST': {
    opens: 'the carrier gives the parcel up or it is silent for too long',
    ends: 'the parcel is seen again',
  },
  'LOG.INFO_ERROR': { opens: 'a tracking number turns out to be wrong', ends: 'the tracking number is corrected' },
  'LOG.ATTEMPT_FAILED': { opens: 'the carrier finds nobody', ends: 'the parcel is out for delivery again' },
  'LOG.FULFILLMENT_REJECTED': { opens: 'the warehouse refuses the order', ends: 'a warehouse accepts the order' },
  'ITM.OUT_OF_STOCK': { opens: 'units on hand go to orders paid earlier', ends: 'enough stock arrives' },
  'ITM.MISMATCH': {
    opens: 'other things are packed than ordered, or the customer says so',
    ends: 'the claim or packing is put right',
  },
  'ITM.DAMAGED': { opens: 'the customer or the carrier reports damage', ends: 'the claim is closed' },
  'ITM.MISSING_ITEM': {
    opens: 'less is packed than ordered, or the customer says so',
    ends: 'what was missing is packed or the claim closed',
  },
  'CUS.INFO_WRONG': { opens: 'a name, phone, e-mail or postcode cannot be right', ends: 'the data is corrected' },
  'CUS.ADDR_VAGUE': { opens: 'the address lacks what a courier needs', ends: 'the address is completed' },
  'CUS.UNREACHABLE': { opens: 'attempts to reach the customer fail', ends: 'the customer is reached' },
  'CUS.ADDR_CHANGED_LATE': { opens: 'the address changes after the label was made', ends: 'the label is made anew' },
  'SYS.STUCK_STATE': { opens: 'the order stands in one state for too long', ends: 'the order moves on' },
} satisfies WhyWords['clauses'];
