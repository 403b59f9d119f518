import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about trouble in our own systems, in English: what it is does not concern the customer. */
export const system = {
  usual: {
    detected: {
      subject: 'Your order {order_number}',
      body: 'for a technical reason your order {order_number} is not going on as it should. We are working on it; you need not do anything.',
    },
    options: {
      subject: 'Your order {order_number}: please choose',
      body: 'for a technical reason we need a decision from you about your order {order_number}:\n\n{options}',
    },
    action_taken: {
      subject: 'Your order {order_number} goes on',
      body: 'we have mended what held up your order {order_number}, and it goes on now.',
    },
    delay: {
      subject: 'Your order {order_number} takes longer',
      body: 'for a technical reason your order {order_number} takes longer. We now expect to send it by {new_date} and are sorry for the wait.',
    },
    closed: {
      subject: 'Your order {order_number} is in order again',
      body: 'everything about your order {order_number} works again. Thank you for your patience.',
    },
  },
  types: {},
} satisfies FamilyTemplates;
