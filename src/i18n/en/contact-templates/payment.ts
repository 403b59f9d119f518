import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about payments, in English. */
export const payment = {
  usual: {
    detected: {
      subject: 'The payment of your order {order_number}',
      body: 'there is a question about the payment of your order {order_number}. We are looking into it and will write to you again. You need not do anything for now, and you will not be charged twice.',
    },
    options: {
      subject: 'The payment of your order {order_number}: please choose',
      body: 'we need a decision from you about the payment of your order {order_number}:\n\n{options}',
    },
    action_taken: {
      subject: 'The payment of your order {order_number}: done',
      body: 'we have put the payment of your order {order_number} in order. Banks may take a few working days until you see it on your statement.',
    },
    delay: {
      subject: 'The payment of your order {order_number} takes longer',
      body: 'clearing the payment of your order {order_number} takes longer than we told you. We now expect to be done by {new_date} and are sorry for the wait.',
    },
    closed: {
      subject: 'The payment of your order {order_number} is settled',
      body: 'everything about the payment of your order {order_number} is settled. Thank you for your patience.',
    },
  },
  types: {
    'PAY.FAILED': {
      detected: {
        subject: 'Your payment for order {order_number} did not go through',
        body: 'your payment for order {order_number} did not go through, and nothing was charged. We are keeping the goods for you. Please try again in your account, or use another way to pay.',
      },
      options: {
        subject: 'Order {order_number} is not paid yet: please choose',
        body: 'your order {order_number} is not paid yet. How would you like to go on?\n\n{options}',
      },
      action_taken: {
        subject: 'A new way to pay for order {order_number}',
        body: 'we have opened your order {order_number} for payment again. You can pay for it in your account; we send it as soon as the money is there.',
      },
      closed: {
        subject: 'Your payment for order {order_number} has arrived',
        body: 'your payment for order {order_number} has arrived. Thank you; we are preparing your order now.',
      },
    },
    'PAY.DUPLICATE': {
      detected: {
        subject: 'You paid twice for order {order_number}',
        body: 'it seems that you were charged more than once for order {order_number}. We are checking this with our payment provider. What was charged too much goes back to you.',
      },
      options: {
        subject: 'You paid twice for order {order_number}: please choose',
        body: 'you were charged more than once for order {order_number}. Which is right?\n\n{options}',
      },
      action_taken: {
        subject: 'We have refunded the second payment of order {order_number}',
        body: 'we have refunded {amount} for order {order_number} to the means you paid with. Banks may take 5 to 10 working days until you see it on your statement.',
      },
      closed: {
        subject: 'The second payment of order {order_number} is settled',
        body: 'the second payment of your order {order_number} is settled, and your order goes on as usual. We are sorry for the trouble.',
      },
    },
  },
} satisfies FamilyTemplates;
