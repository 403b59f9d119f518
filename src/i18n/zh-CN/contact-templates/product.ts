import type { FamilyTemplates } from '../../words/contact-templates.ts';

/** Mail about goods, in Chinese. */
export const product = {
  usual: {
    detected: {
      subject: '关于订单 {order_number} 的商品',
      body: '您的订单 {order_number} 商品方面出现问题，我们正在核实，稍后会给您处理方案。',
    },
    options: {
      subject: '订单 {order_number} 的商品：请您选择',
      body: '您的订单 {order_number} 商品方面出现问题，您希望我们如何处理？\n\n{options}',
    },
    action_taken: {
      subject: '订单 {order_number} 的商品问题已处理',
      body: '我们已按约定处理订单 {order_number}，并会持续跟踪，直到您收到全部商品。',
    },
    delay: {
      subject: '订单 {order_number} 的处理需要更多时间',
      body: '订单 {order_number} 的处理比之前告知您的时间要长，预计 {new_date} 前完成。让您久等，非常抱歉。',
    },
    closed: {
      subject: '订单 {order_number} 的问题已解决',
      body: '订单 {order_number} 的问题已全部解决，感谢您的耐心等待。',
    },
  },
  types: {
    'ITM.OUT_OF_STOCK': {
      detected: {
        subject: '订单 {order_number} 有商品缺货',
        body: '非常抱歉，您的订单 {order_number} 有商品库存不足（{item}），我们正在确认到货时间。',
      },
      options: {
        subject: '订单 {order_number} 有商品缺货：请您选择',
        body: '非常抱歉，您的订单 {order_number} 有商品缺货（{item}），您希望如何处理？\n\n{options}',
      },
      delay: {
        subject: '订单 {order_number} 的商品将晚些到货',
        body: '订单 {order_number} 的商品到货时间晚于之前告知的时间，预计 {new_date} 前为您发出。',
      },
    },
    'ITM.DAMAGED': {
      detected: {
        subject: '订单 {order_number} 商品损坏',
        body: '很抱歉您收到的订单 {order_number} 商品有损坏。如方便，请回复商品和包裹的照片，便于我们向承运商索赔；没有照片我们同样会为您处理。',
      },
      options: {
        subject: '订单 {order_number} 商品损坏：请您选择',
        body: '很抱歉您收到的订单 {order_number} 商品有损坏，您希望如何处理？\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 商品损坏已处理',
        body: '我们已按您的选择处理订单 {order_number} 的商品损坏。请暂时保留损坏的商品，承运商可能需要查验。',
      },
    },
    'ITM.MISMATCH': {
      detected: {
        subject: '订单 {order_number} 商品不符',
        body: '您收到的商品似乎与订单 {order_number} 不一致，很抱歉。如方便，请回复收到商品的照片，帮助我们查明原因。',
      },
      options: {
        subject: '订单 {order_number} 商品不符：请您选择',
        body: '您收到的商品与订单 {order_number} 不一致，这是我们的失误。您希望如何处理？\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 商品不符已处理',
        body: '我们已按您的选择处理订单 {order_number} 的发错货问题，如需退回，运费由我们承担。',
      },
    },
    'ITM.MISSING_ITEM': {
      detected: {
        subject: '订单 {order_number} 少件',
        body: '很抱歉，您的订单 {order_number} 包裹里少了商品，我们正在核对打包记录。',
      },
      options: {
        subject: '订单 {order_number} 少件：请您选择',
        body: '您的订单 {order_number} 包裹里少了商品，您希望如何处理？\n\n{options}',
      },
      action_taken: {
        subject: '订单 {order_number} 少件已处理',
        body: '我们已按您的选择处理订单 {order_number} 少发的商品。',
      },
    },
  },
} satisfies FamilyTemplates;
