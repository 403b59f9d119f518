import type { WhyWords } from '../words/why-words.ts';

/** What opens and what ends the troubles of each rule over orders, in Simplified Chinese. */
export const whyClauses = {
  'PAY.FAILED': { opens: '支付尝试失败且之后仍未付款', ends: '客户完成付款' },
  'PAY.DUPLICATE': { opens: '出现一笔可全额退回的多余扣款', ends: '多余扣款已退回' },
  'PAY.MISMATCH': { opens: '实付与应付之差超过限额', ends: '实付与应付一致' },
  'PAY.DISPUTE': { opens: '客户的银行对付款提出争议', ends: '争议结案' },
  'PAY.REFUND_FAILED': { opens: '退款失败或迟迟未到账', ends: '该笔或另一笔退款成功' },
  'LOG.SHIP_DELAY': { opens: '超过应发货时间', ends: '包裹交给承运商' },
  'LOG.LABEL_NOT_SCANNED': { opens: '打单后一直没有揽收扫描', ends: '承运商扫描到包裹' },
  'LOG.STALLED': { opens: '在途包裹长时间没有新轨迹', ends: '承运商再次扫描到包裹' },
  'LOG.DELIVERY_LATE': { opens: '超过承诺送达日或确定赶不上', ends: '包裹送达' },
  'LOG.LOST': { opens: '承运商判定丢失或长时间没有轨迹', ends: '包裹重新出现' },
  'LOG.INFO_ERROR': { opens: '运单号被发现有误', ends: '运单号得到更正' },
  'LOG.ATTEMPT_FAILED': { opens: '承运商派送时无人签收', ends: '包裹再次派送' },
  'LOG.FULFILLMENT_REJECTED': { opens: '仓库拒单', ends: '有仓库接单' },
  'ITM.OUT_OF_STOCK': { opens: '现货被更早付款的订单占用', ends: '到货数量足够' },
  'ITM.MISMATCH': { opens: '打包商品与订单不符，或客户如此反映', ends: '打包更正或索赔结案' },
  'ITM.DAMAGED': { opens: '客户或承运商报告破损', ends: '索赔结案' },
  'ITM.MISSING_ITEM': { opens: '打包数量不足，或客户如此反映', ends: '补齐缺件或索赔结案' },
  'CUS.INFO_WRONG': { opens: '姓名、电话、邮箱或邮编明显有误', ends: '资料得到更正' },
  'CUS.ADDR_VAGUE': { opens: '地址缺少派送所需的信息', ends: '地址补充完整' },
  'CUS.UNREACHABLE': { opens: '多次联系客户失败', ends: '联系上客户' },
  'CUS.ADDR_CHANGED_LATE': { opens: '打单后客户更改地址', ends: '重新打单' },
  'SYS.STUCK_STATE': { opens: '订单长时间停在同一状态', ends: '订单继续流转' },
} satisfies WhyWords['clauses'];
