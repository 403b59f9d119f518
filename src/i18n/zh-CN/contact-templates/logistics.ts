import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about parcels, in Chinese. */
export const logistics = {
  usual: {
    detected: {
      subject: '关于订单 {order_number} 的配送',
      body: '您的订单 {order_number} 配送出现异常，我们已联系承运商核实，有进展会马上通知您。',
    },
    options: {
      subject: '订单 {order_number} 的配送：请您选择',
      body: '您的订单 {order_number} 配送出现异常，您希望我们如何处理？\n\n{options}',
    },
    action_taken: {
      subject: '订单 {order_number} 的配送已处理',
      body: '我们已按约定处理订单 {order_number} 的配送问题，并会持续跟踪，直到包裹送达。',
    },
    delay: {
      subject: '订单 {order_number} 将晚些送达',
      body: '您的订单 {order_number} 会比之前告知的时间晚到，预计 {new_date} 前送达。让您久等，非常抱歉。',
    },
    closed: {
      subject: '订单 {order_number} 的配送问题已解决',
      body: '订单 {order_number} 的配送问题已解决。如还有疑问，直接回复本邮件即可。',
    },
  },
  types: {
    'LOG.SHIP_DELAY': {
      detected: {
        subject: '订单 {order_number} 尚未发货',
        body: '您的订单 {order_number} 未能按承诺时间发货，我们正在查明原因，确定新的发货时间后会立即告知您。',
      },
      options: {
        subject: '订单 {order_number} 发货延迟：请您选择',
        body: '您的订单 {order_number} 发货时间晚于承诺。如您愿意等待，无需任何操作；否则请选择：\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 正在优先发货',
        body: '您的订单 {order_number} 已安排优先打包，交给承运商后会把运单号发给您。',
      },
      delay: {
        subject: '订单 {order_number} 将晚些发货',
        body: '您的订单 {order_number} 发货时间晚于承诺，预计 {new_date} 前发出。让您久等，非常抱歉。',
      },
      closed: {
        subject: '订单 {order_number} 已发货',
        body: '您的订单 {order_number} 已从仓库发出，感谢您的耐心等待。',
      },
    },
    'LOG.LOST': {
      detected: {
        subject: '正在查找订单 {order_number} 的包裹',
        body: '承运商暂时找不到您订单 {order_number} 的包裹，我们已要求查件。请放心，您不会因此受到损失。',
      },
      options: {
        subject: '订单 {order_number} 的包裹已丢失：请您选择',
        body: '非常抱歉，您订单 {order_number} 的包裹已丢失。您希望如何处理？\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 丢失包裹已处理',
        body: '我们已按您的选择处理订单 {order_number} 的丢失包裹。如果原包裹之后送达，请不要寄回，告诉我们即可。',
      },
      closed: {
        subject: '订单 {order_number} 丢失包裹问题已解决',
        body: '订单 {order_number} 丢失包裹的问题已解决，感谢您的耐心等待。',
      },
    },
    'LOG.DELIVERY_LATE': {
      detected: {
        subject: '订单 {order_number} 的包裹晚到了',
        body: '您订单 {order_number} 的包裹本应送达，我们正在向承运商查询位置。',
      },
      options: {
        subject: '订单 {order_number} 的包裹晚到：请您选择',
        body: '您订单 {order_number} 的包裹未能按时送达，您希望我们如何处理？\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 晚到包裹已处理',
        body: '我们已要求承运商查找订单 {order_number} 的包裹，并会持续跟踪，直到送到您手上。',
      },
      delay: {
        subject: '订单 {order_number} 的包裹将晚些送达',
        body: '承运商预计 {new_date} 前送达您订单 {order_number} 的包裹。让您久等，非常抱歉。',
      },
      closed: {
        subject: '订单 {order_number} 已送达',
        body: '承运商显示您的订单 {order_number} 已送达。如果您没有收到，请回复本邮件。',
      },
    },
  },
} satisfies FamilyTemplates;
