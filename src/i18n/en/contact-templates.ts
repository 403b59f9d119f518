import type { ContactTemplateWords } from '../words/contact-templates.ts';
import { customer } from './contact-templates/customer.ts';
import { logistics } from './contact-templates/logistics.ts';
import { options } from './contact-templates/options.ts';
import { payment } from './contact-templates/payment.ts';
import { product } from './contact-templates/product.ts';
import { system } from './contact-templates/system.ts';

/** What customers read, in English. */
export const contactTemplates = {
  families: { payment, logistics, product, customer, system },
  openQuestion: {
    subject: 'Your order {order_number}: how shall we go on?',
    body: 'there is trouble with your order {order_number}, and we would like to put it right the way you want it. Please answer this mail and tell us what you would like us to do.',
  },
  greeting: 'Hello {customer_name},',
  close: 'Simply answer this mail if you have a question.\n\nKind regards\n{shop}\n\nReference: {case}',
  howToAnswer: 'Please answer with the number of your choice at the beginning of your mail.',
  mayCancel:
    'If you do not want to wait, you may cancel your order and get a full refund: just answer this mail with the word "cancel".',
  plainSubject: 'Your order {order_number}',
  nameless: 'dear customer',
  options,
} satisfies ContactTemplateWords;
