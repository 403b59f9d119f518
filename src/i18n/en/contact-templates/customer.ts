import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about customers' own data and wishes, in English. */
export const customer = {
  usual: {
    detected: {
      subject: 'A question about your order {order_number}',
      body: 'we have a question about your order {order_number} before we can go on with it. Please answer this mail.',
    },
    options: {
      subject: 'Your order {order_number}: please choose',
      body: 'before we can go on with your order {order_number} we need a decision from you:\n\n{options}',
    },
    action_taken: {
      subject: 'Your order {order_number}: what we have done',
      body: 'we have changed your order {order_number} as agreed, and it goes on now.',
    },
    delay: {
      subject: 'Your order {order_number} takes longer',
      body: 'your order {order_number} takes longer than we told you. We now expect to send it by {new_date} and are sorry for the wait.',
    },
    closed: {
      subject: 'Your order {order_number} goes on',
      body: 'everything about your order {order_number} is clear now. Thank you for your help.',
    },
  },
  types: {
    'CUS.INFO_WRONG': {
      detected: {
        subject: 'Please check your details for order {order_number}',
        body: 'some details of your order {order_number} cannot be right: the name, the phone number, the mail address or the postcode. Please answer with the correct ones, so that your parcel finds you.',
      },
      options: {
        subject: 'Your details for order {order_number}: please choose',
        body: 'some details of your order {order_number} cannot be right. What would you like us to do?\n\n{options}',
      },
      action_taken: {
        subject: 'Your details for order {order_number} are corrected',
        body: 'we have corrected the details of your order {order_number}, and it goes on now.',
      },
    },
    'CUS.ADDR_VAGUE': {
      detected: {
        subject: 'We need your full address for order {order_number}',
        body: 'the address of your order {order_number} is not complete: the carrier needs street, house number and, where there is one, the flat. Please answer with your full address.',
      },
      options: {
        subject: 'The address of your order {order_number}: please choose',
        body: 'the address of your order {order_number} is not complete. What would you like us to do?\n\n{options}',
      },
      action_taken: {
        subject: 'The address of your order {order_number} is complete',
        body: 'we have completed the address of your order {order_number}, and it goes on now.',
      },
    },
    'CUS.UNREACHABLE': {
      detected: {
        subject: 'We could not reach you about order {order_number}',
        body: 'we tried to reach you about your order {order_number} and could not. Please answer this mail, or tell us when and how we can reach you.',
      },
      options: {
        subject: 'Order {order_number}: your answer is needed',
        body: 'we still could not reach you about your order {order_number}. Without your answer we hold it for 72 hours and then cancel it. What would you like?\n\n{options}',
      },
      closed: {
        subject: 'Thank you for getting in touch about order {order_number}',
        body: 'thank you for getting in touch. Your order {order_number} goes on now.',
      },
    },
    'CUS.COMPLAINT': {
      detected: {
        subject: 'Your complaint about order {order_number}',
        body: 'thank you for telling us what went wrong with your order {order_number}. We are sorry. One of us looks after it in person and will write to you with an answer.',
      },
      options: {
        subject: 'Your complaint about order {order_number}: our proposal',
        body: 'we are sorry for what went wrong with your order {order_number} and would like to put it right. What would you like?\n\n{options}',
      },
      action_taken: {
        subject: 'Your complaint about order {order_number}: what we have done',
        body: 'we have put right what we agreed about your order {order_number}. Please tell us if anything is still open.',
      },
      closed: {
        subject: 'Your complaint about order {order_number} is settled',
        body: 'for us the matter of your order {order_number} is settled as agreed. If you see it differently, please answer this mail: a person reads it.',
      },
    },
  },
} satisfies FamilyTemplates;
