import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of product procedures, in Simplified Chinese. */
export const productSteps = {
  'ITM.OUT_OF_STOCK': {
    count: '请仓库盘点实物库存',
    elsewhere: '查询其他仓库是否有货',
    supplier_date: '向采购确认到货时间并填写',
    offer_choice: {
      title: '请客户选择：等货、换替代商品或退款',
      caution: '等货、替代商品和分批发货都必须征得客户同意。',
    },
    mend: '现货优先分给最早付款的订单，其余按商定处理',
    kept_promise: '到约定日期核实已发货',
  },
  'ITM.DAMAGED': {
    photos: {
      title: '收集商品、包装和面单的照片',
      caution: '照片迟交或缺失不能作为拒绝理由，此时请填写原因后解决异常单。',
    },
    liability: '判定责任方：承运商、包装还是供应商',
    offer_choice: '请客户选择：补发、退款或部分退款',
    mend: '按客户的选择补发或退款',
    carrier_claim: {
      title: '向承运商申请理赔，并填写理赔单号',
      caution: '破损通常须在七天内报案，请客户保留商品和包装。',
    },
    packing: '将改进意见反馈给包装环节',
  },
  'ITM.MISMATCH': {
    compare_photo: '将收到商品的照片与订单核对',
    swap_partner: '查找错收了这件商品的另一个订单',
    offer_choice: {
      title: '请客户选择：换正确商品、折价留用或退款',
      caution: '退回发错的商品，运费一律不由客户承担。',
    },
    mend: '补发正确商品，召回发错的商品',
    audit_pick: '核查该商品的货位和条码',
  },
  'ITM.MISSING_ITEM': {
    weight_log: '核对打包重量与应有重量',
    second_parcel: '确认是否在另一个包裹中',
    tell_outcome: '告知客户核查结果和处理方案',
    ship_missing: {
      title: '补发缺件，或退款该行商品',
      caution: '只补发缺少的商品，不要整单重发。',
    },
    arrived: '核实客户已收到',
  },
  'ITM.PRICE_ERROR': {
    stop_sale: '下架商品或更正价格',
    list_orders: '列出受影响的订单，并填写数量',
    tell_all: '同一天以同一口径通知所有受影响的客户',
    decision: {
      title: '由经理决定履约或取消，并填写结论',
      caution: '在中国，已付款订单即合同成立（《电子商务法》第四十九条），取消须征得客户同意。',
    },
    carry_out: '逐单执行该决定',
    close_gap: '查明错价来源并堵住漏洞',
  },
  'ITM.SPEC_ERROR': {
    compare_listing: '将商品页面与实物核对',
    open_orders: '列出按错误信息下单的未完成订单',
    tell_buyers: '询问这些买家是否仍要该商品',
    correct_listing: '更正商品页面',
    other_listings: '排查同一来源的其他商品页面',
  },
  'ITM.OVERSOLD_RISK': {
    check_figures: '核对库存、需求与实物',
    throttle: '限制销售，或提高安全库存',
    replenish: '请采购补货，或从其他仓库调拨',
    look_again: '明天再查看一次',
  },
  'ITM.RECALL': {
    stop_sale: '全渠道停售，并冻结库存',
    list_orders: '列出未完成和已送达的订单，并填写数量',
    warn: {
      title: '通知所有已收到商品的客户',
      caution: '只能使用审定的文案，并留存通知对象和时间。',
    },
    intercept: '拦截在途包裹',
    refund: '退款或更换',
    track_returns: '跟进退回，直至全部商品核销',
  },
} satisfies FamilySteps<'ITM'>;
