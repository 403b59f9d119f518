import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about trouble in our own systems, in Chinese: what it is does not concern the customer. */
export const system = {
  usual: {
    detected: {
      subject: '关于您的订单 {order_number}',
      body: '由于技术原因，您的订单 {order_number} 处理受阻，我们正在解决，您无需操作。',
    },
    options: {
      subject: '订单 {order_number}：请您选择',
      body: '由于技术原因，关于订单 {order_number} 需要您做个选择：\n\n{options}',
    },
    action_taken: {
      subject: '订单 {order_number} 已恢复处理',
      body: '影响订单 {order_number} 的问题已排除，订单继续进行。',
    },
    delay: {
      subject: '订单 {order_number} 需要更多时间',
      body: '由于技术原因，您的订单 {order_number} 需要更多时间，预计 {new_date} 前发出。让您久等，非常抱歉。',
    },
    closed: {
      subject: '订单 {order_number} 已恢复正常',
      body: '订单 {order_number} 已恢复正常，感谢您的耐心等待。',
    },
  },
  types: {},
} satisfies FamilyTemplates;
