import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about goods, in English. */
export const product = {
  usual: {
    detected: {
      subject: 'The goods of your order {order_number}',
      body: 'something is not right with the goods of your order {order_number}. We are looking into it and will write to you with a proposal.',
    },
    options: {
      subject: 'The goods of your order {order_number}: please choose',
      body: 'something is not right with the goods of your order {order_number}. What would you like us to do?\n\n{options}',
    },
    action_taken: {
      subject: 'The goods of your order {order_number}: what we have done',
      body: 'we have put your order {order_number} right as agreed and watch it until everything has reached you.',
    },
    delay: {
      subject: 'Your order {order_number} takes longer',
      body: 'putting your order {order_number} right takes longer than we told you. We now expect to be done by {new_date} and are sorry for the wait.',
    },
    closed: {
      subject: 'Your order {order_number} is settled',
      body: 'everything about your order {order_number} is settled. Thank you for your patience.',
    },
  },
  types: {
    'ITM.OUT_OF_STOCK': {
      detected: {
        subject: 'An item of your order {order_number} is out of stock',
        body: 'we have sold more than we had: not everything of your order {order_number} is in stock ({item}). We are finding out when it comes in again.',
      },
      options: {
        subject: 'An item of your order {order_number} is out of stock: please choose',
        body: 'not everything of your order {order_number} is in stock ({item}), and we are sorry. What would you like?\n\n{options}',
      },
      delay: {
        subject: 'Your order {order_number} comes in later',
        body: 'the goods for your order {order_number} come in later than we told you. We now expect to send them by {new_date}.',
      },
    },
    'ITM.DAMAGED': {
      detected: {
        subject: 'Damage to your order {order_number}',
        body: 'we are sorry that goods of your order {order_number} are damaged. If you have photos of the goods and of the parcel, please answer with them: they help us with the carrier. You will get help without them, too.',
      },
      options: {
        subject: 'Damage to your order {order_number}: please choose',
        body: 'we are sorry that goods of your order {order_number} are damaged. What would you like?\n\n{options}',
      },
      action_taken: {
        subject: 'Damage to your order {order_number}: what we have done',
        body: 'we have made good for the damage to your order {order_number} as you chose. Please keep the damaged goods until we write again: the carrier may ask to see them.',
      },
    },
    'ITM.MISMATCH': {
      detected: {
        subject: 'A wrong item in your order {order_number}',
        body: 'it seems that you got something else than you ordered with order {order_number}. A photo of what you got helps us to find out how. We are sorry for the mistake.',
      },
      options: {
        subject: 'A wrong item in your order {order_number}: please choose',
        body: 'you got something else than you ordered with order {order_number}; the mistake is ours. What would you like?\n\n{options}',
      },
      action_taken: {
        subject: 'A wrong item in your order {order_number}: what we have done',
        body: 'we have put our mistake with your order {order_number} right as you chose. You will not pay for any return.',
      },
    },
    'ITM.MISSING_ITEM': {
      detected: {
        subject: 'Something is missing from your order {order_number}',
        body: 'we are sorry that something was missing from the parcel of your order {order_number}. We are checking what was packed.',
      },
      options: {
        subject: 'Something is missing from your order {order_number}: please choose',
        body: 'something was missing from the parcel of your order {order_number}. What would you like?\n\n{options}',
      },
      action_taken: {
        subject: 'What was missing from your order {order_number}',
        body: 'we have made good for what was missing from your order {order_number} as you chose.',
      },
    },
  },
} satisfies FamilyTemplates;
