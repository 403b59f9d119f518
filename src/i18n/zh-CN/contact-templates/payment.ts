import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about payments, in Chinese. */
export const payment = {
  usual: {
    detected: {
      subject: '关于订单 {order_number} 的付款',
      body: '您的订单 {order_number} 付款方面有一处需要核实，我们正在处理，有结果会第一时间通知您。您暂时无需操作，也不会被重复扣款。',
    },
    options: {
      subject: '订单 {order_number} 的付款：请您选择',
      body: '关于订单 {order_number} 的付款，需要您做个选择：\n\n{options}',
    },
    action_taken: {
      subject: '订单 {order_number} 的付款已处理',
      body: '您的订单 {order_number} 付款问题已处理完毕。款项变动在银行账单上显示可能需要几个工作日。',
    },
    delay: {
      subject: '订单 {order_number} 的付款处理需要更多时间',
      body: '订单 {order_number} 的付款处理比之前告知您的时间要长，预计 {new_date} 前完成。给您带来不便，非常抱歉。',
    },
    closed: {
      subject: '订单 {order_number} 的付款问题已解决',
      body: '订单 {order_number} 的付款问题已全部解决，感谢您的耐心等待。',
    },
  },
  types: {
    'PAY.FAILED': {
      detected: {
        subject: '订单 {order_number} 付款未成功',
        body: '您的订单 {order_number} 付款未成功，没有产生扣款。商品已为您保留，请在账户中重新付款，或更换支付方式。',
      },
      options: {
        subject: '订单 {order_number} 尚未付款：请您选择',
        body: '您的订单 {order_number} 尚未付款，您希望如何处理？\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 可以重新付款了',
        body: '我们已为您的订单 {order_number} 重新开放付款，您可以在账户中完成支付，款项到账后立即安排发货。',
      },
      closed: {
        subject: '订单 {order_number} 已收到付款',
        body: '已收到您订单 {order_number} 的付款，谢谢！我们正在为您备货。',
      },
    },
    'PAY.DUPLICATE': {
      detected: {
        subject: '订单 {order_number} 可能重复付款',
        body: '我们发现您的订单 {order_number} 可能被重复扣款，正在与支付机构核实。多扣的款项会退还给您。',
      },
      options: {
        subject: '订单 {order_number} 重复付款：请您选择',
        body: '您的订单 {order_number} 被扣款不止一次，请确认是哪种情况：\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 重复支付的款项已退回',
        body: '我们已将订单 {order_number} 多付的 {amount} 原路退回，银行到账一般需要 5 至 10 个工作日。',
      },
      closed: {
        subject: '订单 {order_number} 重复付款问题已解决',
        body: '订单 {order_number} 的重复付款问题已解决，订单正常进行。给您添麻烦了，非常抱歉。',
      },
    },
  },
} satisfies FamilyTemplates;
