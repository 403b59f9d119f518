import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about customers' own data and wishes, in Chinese. */
export const customer = {
  usual: {
    detected: {
      subject: '关于您的订单 {order_number}',
      body: '您的订单 {order_number} 有一处需要向您确认，确认后才能继续处理，请回复本邮件。',
    },
    options: {
      subject: '订单 {order_number}：请您选择',
      body: '继续处理订单 {order_number} 之前，需要您做个选择：\n\n{options}',
    },
    action_taken: {
      subject: '订单 {order_number} 已处理',
      body: '我们已按约定修改您的订单 {order_number}，订单继续进行。',
    },
    delay: {
      subject: '订单 {order_number} 需要更多时间',
      body: '您的订单 {order_number} 比之前告知的时间要长，预计 {new_date} 前发出。让您久等，非常抱歉。',
    },
    closed: {
      subject: '订单 {order_number} 继续进行',
      body: '订单 {order_number} 的信息已确认，感谢您的配合。',
    },
  },
  types: {
    'CUS.INFO_WRONG': {
      detected: {
        subject: '请核对订单 {order_number} 的信息',
        body: '您的订单 {order_number} 中姓名、电话、邮箱或邮编可能有误，请回复正确的信息，以便包裹顺利送达。',
      },
      options: {
        subject: '订单 {order_number} 的信息：请您选择',
        body: '您的订单 {order_number} 中部分信息有误，您希望如何处理？\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 的信息已更正',
        body: '我们已更正订单 {order_number} 的信息，订单继续进行。',
      },
    },
    'CUS.ADDR_VAGUE': {
      detected: {
        subject: '请补充订单 {order_number} 的详细地址',
        body: '您的订单 {order_number} 收货地址不完整，派送需要街道、小区、楼栋和门牌号，请回复完整地址。',
      },
      options: {
        subject: '订单 {order_number} 的地址：请您选择',
        body: '您的订单 {order_number} 收货地址不完整，您希望如何处理？\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 的地址已补全',
        body: '我们已补全订单 {order_number} 的收货地址，订单继续进行。',
      },
    },
    'CUS.UNREACHABLE': {
      detected: {
        subject: '关于订单 {order_number}，我们没能联系上您',
        body: '我们就订单 {order_number} 多次联系您未果，请回复本邮件，或告诉我们方便的时间和联系方式。',
      },
      options: {
        subject: '订单 {order_number}：需要您的答复',
        body: '关于订单 {order_number}，我们仍未联系上您。订单将保留 72 小时，逾期未答复将取消。您希望如何处理？\n\n{options}',
      },
      closed: {
        subject: '感谢您就订单 {order_number} 与我们联系',
        body: '感谢您的回复，订单 {order_number} 继续进行。',
      },
    },
    'CUS.COMPLAINT': {
      detected: {
        subject: '关于您对订单 {order_number} 的投诉',
        body: '感谢您告诉我们订单 {order_number} 的问题，给您带来不好的体验，非常抱歉。已有专人跟进，会尽快给您答复。',
      },
      options: {
        subject: '关于您对订单 {order_number} 的投诉：处理方案',
        body: '对订单 {order_number} 给您造成的困扰，我们深表歉意，希望能妥善解决。您希望如何处理？\n\n{options}',
      },
      action_taken: {
        subject: '关于您对订单 {order_number} 的投诉：已处理',
        body: '我们已落实与您就订单 {order_number} 商定的处理。如仍有未解决的地方，请告诉我们。',
      },
      closed: {
        subject: '您对订单 {order_number} 的投诉已处理完毕',
        body: '订单 {order_number} 的问题已按约定处理完毕。如您有不同意见，请回复本邮件，会有专人查看。',
      },
    },
  },
} satisfies FamilyTemplates;
