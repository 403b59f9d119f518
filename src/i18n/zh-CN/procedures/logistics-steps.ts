import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of logistics procedures, in Simplified Chinese. */
export const logisticsSteps = {
  'LOG.SHIP_DELAY': {
    find_block: '查明卡在哪里：暂扣、缺货、拣货排队还是错过截单',
    warehouse_date: '向仓库要一个确定的发货时间',
    new_date: {
      title: '告知客户新的发货时间和可选方案',
      caution: '美国客户须同时提供取消订单并全额退款的选择。',
    },
    mend: '按商定执行：加急、分批、升级物流、替代或取消',
    first_scan: '核实承运商已揽收',
  },
  'LOG.LABEL_NOT_SCANNED': {
    search_dock: '请仓库在月台和交接清单中查找包裹',
    tell_delay: '如影响承诺时效，告知客户',
    hand_over_again: {
      title: '重新交接，必要时重新打单',
      caution: '先作废旧面单，否则可能重复发货、重复计费。',
    },
    first_scan: '核实承运商已揽收',
  },
  'LOG.INFO_ERROR': {
    compare_label: '将面单与仓库、店铺信息逐项核对',
    same_batch: '排查同一批次的其他包裹',
    tell_number: '将正确的运单号发给客户',
    correct: '更正运单号或承运商，并同步到店铺',
    valid_event: '核实更正后的运单号已有有效轨迹',
  },
  'LOG.STALLED': {
    last_scan: '查看最后一条轨迹和该线路的常规时效',
    tell_delay: '在客户来问之前主动告知',
    ask_carrier: '向承运商发起查件，并填写查件单号',
    decide: '继续等待、查件、重新发货或退款',
    carrier_answer: '到承运商应答复的时间再次跟进',
  },
  'LOG.LOST': {
    trace: '向承运商发起查件，或查看查件结果',
    offer_choice: '请客户选择：重新发货或退款',
    check_stock: '承诺补发之前先确认库存',
    mend: {
      title: '按客户的选择重新发货或退款',
      caution: '同一商品不能既补发又退款，请先查看该订单的其他异常单。',
    },
    carrier_claim: {
      title: '向承运商申请理赔，并填写理赔单号',
      caution: '承运商的理赔有时限，通常从寄件日起算。',
    },
    claim_paid: '跟进理赔直至到账，并填写金额',
    turns_up: '原包裹若又出现：召回，或让客户留用',
  },
  'LOG.DELIVERY_LATE': {
    new_eta: '从轨迹或承运商处获取新的送达时间',
    tell_eta: '告知客户新的送达时间',
    make_good: '超过三天的，给予补偿',
    delivered: '核实已按新的时间送达',
  },
  'LOG.ATTEMPT_FAILED': {
    why_failed: '查看派送失败的原因和次数',
    check_address: '与客户核对地址、电话和方便的时间',
    redeliver: {
      title: '安排再次派送，或改送自提点',
      caution: '多数承运商在第三次派送失败后会退回包裹。',
    },
    next_attempt: '查看下一次派送的结果',
  },
  'LOG.ADDRESS_REJECTED': {
    what_is_wrong: '查明承运商拒收的原因和包裹当前位置',
    right_address: '向客户索取完整地址',
    forward: '将地址转给承运商，或拦截后重新发货',
    moves_again: '核实包裹已恢复流转',
  },
  'LOG.REFUSED': {
    read_refusal: '查看承运商登记的拒收说明',
    ask_why: '询问客户拒收原因和诉求',
    mend: {
      title: '重新发货，或收到退件后退款',
      caution: '如果是我方责任，不要让客户等到退件入库。',
    },
    restock: '退件入库时验货并上架',
  },
  'LOG.RETURNING': {
    why_back: '查明退回原因：地址、逾期未取、清关还是破损',
    offer_choice: '请客户选择：重新发货或退款',
    mend: {
      title: '排除原因后重新发货，或退款',
      caution: '地址未核实之前不要原址重发，否则还会退回。',
    },
    restock: '退件入库时验货并上架',
  },
  'LOG.PICKUP_EXPIRING': {
    last_day: '查看自提点、取件码和最后取件日',
    remind: '提醒客户取件，附地点、取件码和最后日期',
    remind_again: '到期前一天再提醒一次',
    extend: '如客户需要，请承运商延长保管',
    collected: '核实客户已取件',
  },
  'LOG.CUSTOMS': {
    what_is_asked: '查看海关要求：资料、申报价值、税费还是许可',
    get_papers: {
      title: '向客户或供应商索取所缺资料',
      caution: '证件资料由客户直接交给承运商，不得发到聊天中。',
    },
    duty_approved: '税费由我方承担的，须经财务审批',
    send_papers: {
      title: '提交资料，或确定税费由谁承担',
      caution: '无论谁提出要求，都必须如实申报品名和价值。',
    },
    released: '在保管期结束前核实已放行',
  },
  'LOG.DELIVERED_NOT_RECEIVED': {
    proof: '获取签收证明：签收人、地点、照片、定位',
    look_around: {
      title: '请客户查看邻居、前台、门卫和快递柜',
      caution: '签收记录可能比实际送达早 48 小时以内。是询问，不是质问。',
    },
    carrier_enquiry: '向承运商发起查件，并填写查件单号',
    mend: '重新发货或退款',
    enquiry_result: '跟进查件直至有结论',
  },
  'LOG.FULFILLMENT_REJECTED': {
    why_declined: '查看仓库拒单的原因',
    new_date: '如影响承诺时效，告知客户',
    reroute: '改由其他仓库发货、分批发货或取消',
    accepted: '核实新仓库已接单',
    mend_cause: '推动解决根源：库存、地址或限制品',
  },
} satisfies FamilySteps<'LOG'>;
