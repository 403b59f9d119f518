import type { ExceptionWords } from '../words/exception-words.ts';

/** Every exception type, in English. */
export const exceptions = {
  types: {
    'PAY.FAILED': { name: 'Payment failed', meaning: 'A payment failed and the order is still unpaid.' },
    'PAY.DUPLICATE': { name: 'Duplicate payment', meaning: 'The customer paid more than once for the same goods.' },
    'PAY.MISMATCH': { name: 'Payment mismatch', meaning: 'What was paid differs from what is owed.' },
    'PAY.CALLBACK_MISSING': {
      name: 'Payment not booked',
      meaning: 'The payment provider says paid, the shop still waits for the money.',
    },
    'PAY.AUTH_EXPIRING': {
      name: 'Authorisation expiring',
      meaning: 'Money was authorised but not captured, and the authorisation ends soon.',
    },
    'PAY.FRAUD_REVIEW': { name: 'Fraud review', meaning: 'A payment looks risky and waits for a decision.' },
    'PAY.DISPUTE': { name: 'Payment dispute', meaning: 'The customer disputes a payment at the bank.' },
    'PAY.REFUND_FAILED': { name: 'Refund failed', meaning: 'A refund did not reach the customer.' },
    'PAY.CHANNEL_FAILURE': {
      name: 'Payment channel failing',
      meaning: 'Payments of one channel fail far more often than usual.',
    },
    'LOG.SHIP_DELAY': { name: 'Shipping delay', meaning: 'A paid order was not handed over when it was promised.' },
    'LOG.LABEL_NOT_SCANNED': {
      name: 'Label not scanned',
      meaning: 'A label was printed, but the carrier never scanned the parcel.',
    },
    'LOG.INFO_ERROR': {
      name: 'Logistics information error',
      meaning: 'Tracking number, carrier or destination of a parcel cannot be right.',
    },
    'LOG.STALLED': { name: 'Parcel stalled', meaning: 'A parcel has not moved for days.' },
    'LOG.LOST': { name: 'Parcel lost', meaning: 'A parcel is lost, by its carrier or by its silence.' },
    'LOG.DELIVERY_LATE': { name: 'Delivery late', meaning: 'The parcel did not arrive when it was promised.' },
    'LOG.ATTEMPT_FAILED': { name: 'Delivery attempt failed', meaning: 'The carrier could not hand the parcel over.' },
    'LOG.ADDRESS_REJECTED': { name: 'Address rejected', meaning: 'The carrier cannot deliver to this address.' },
    'LOG.REFUSED': { name: 'Parcel refused', meaning: 'The customer did not accept the parcel.' },
    'LOG.RETURNING': { name: 'Parcel returning', meaning: 'The parcel is on its way back.' },
    'LOG.PICKUP_EXPIRING': {
      name: 'Pickup expiring',
      meaning: 'The parcel waits at a pickup point and will soon go back.',
    },
    'LOG.CUSTOMS': { name: 'Held in customs', meaning: 'Customs wants documents or duties before it lets go.' },
    'LOG.DELIVERED_NOT_RECEIVED': {
      name: 'Delivered, not received',
      meaning: 'The carrier says delivered, the customer has nothing.',
    },
    'LOG.FULFILLMENT_REJECTED': {
      name: 'Fulfilment rejected',
      meaning: 'The warehouse declined to ship the order.',
    },
    'ITM.OUT_OF_STOCK': { name: 'Out of stock', meaning: 'A paid order wants more than there is.' },
    'ITM.DAMAGED': { name: 'Item damaged', meaning: 'Goods arrived or were found damaged.' },
    'ITM.MISMATCH': { name: 'Wrong item', meaning: 'What was packed or delivered is not what was ordered.' },
    'ITM.MISSING_ITEM': { name: 'Item missing', meaning: 'Less was in the parcel than was ordered.' },
    'ITM.PRICE_ERROR': { name: 'Price error', meaning: 'Goods were sold at a price that cannot be meant.' },
    'ITM.SPEC_ERROR': { name: 'Specification error', meaning: 'What the listing says of the goods is wrong.' },
    'ITM.OVERSOLD_RISK': { name: 'Risk of overselling', meaning: 'Demand will soon be larger than the stock.' },
    'ITM.RECALL': { name: 'Item recalled', meaning: 'Goods in an open order may no longer be sold.' },
    'CUS.INFO_WRONG': { name: 'Customer data wrong', meaning: 'Name, phone, e-mail or postcode cannot be right.' },
    'CUS.ADDR_VAGUE': { name: 'Address incomplete', meaning: 'The address is not enough to deliver to.' },
    'CUS.UNREACHABLE': { name: 'Customer unreachable', meaning: 'The customer could not be reached by any means.' },
    'CUS.ADDR_CHANGED_LATE': {
      name: 'Address changed late',
      meaning: 'The address was changed after the label was printed.',
    },
    'CUS.DUPLICATE_ORDER': { name: 'Duplicate order', meaning: 'The same customer ordered the same goods twice.' },
    'CUS.BEHAVIOUR': { name: 'Unusual customer behaviour', meaning: 'A customer orders or returns in an unusual way.' },
    'CUS.COMPLAINT': { name: 'Customer complaint', meaning: 'A customer complained and waits for an answer.' },
    'SYS.STUCK_STATE': { name: 'Order stuck', meaning: 'An order has stood in one state for too long.' },
    'SYS.SYNC_CONFLICT': { name: 'Systems disagree', meaning: 'Shop, warehouse and carrier tell different things.' },
    'SYS.FEED_SILENT': { name: 'Source silent', meaning: 'A source of events has stopped sending.' },
    'SYS.UNMAPPED_STATUS': {
      name: 'Unknown status',
      meaning: 'A source sends something that Ordermend does not know.',
    },
    'SYS.RULE_NOISY': { name: 'Rule too noisy', meaning: 'A rule raises mostly false positives.' },
    'SYS.MASS_INCIDENT': { name: 'Mass incident', meaning: 'Many cases have one common cause.' },
  },
  foreign: { name: 'External alert', meaning: 'Another program raised this alert.' },
} satisfies ExceptionWords;
