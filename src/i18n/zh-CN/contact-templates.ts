import type { ContactTemplateWords } from '../words/contact-templates.ts';
import { customer } from './contact-templates/customer.ts';
import { logistics } from './contact-templates/logistics.ts';
import { options } from './contact-templates/options.ts';
import { payment } from './contact-templates/payment.ts';
import { product } from './contact-templates/product.ts';
import { system } from './contact-templates/system.ts';

/** What customers read, in Chinese. */
export const contactTemplates = {
  families: { payment, logistics, product, customer, system },
  openQuestion: {
    subject: '订单 {order_number}：您希望如何处理？',
    body: '您的订单 {order_number} 出现问题，我们希望按您的意愿妥善处理。请回复本邮件，告诉我们您希望怎么做。',
  },
  greeting: '{customer_name}，您好：',
  close: '如有疑问，直接回复本邮件即可。\n\n{shop}\n敬上\n\n编号：{case}',
  howToAnswer: '请在回复的开头写上您选择的编号。',
  mayCancel: '如果您不想等待，可以取消订单并获得全额退款：回复本邮件并写上“取消”即可。',
  plainSubject: '您的订单 {order_number}',
  nameless: '尊敬的顾客',
  options,
} satisfies ContactTemplateWords;
