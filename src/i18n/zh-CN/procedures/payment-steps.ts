import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of payment procedures, in Simplified Chinese. */
export const paymentSteps = {
  'PAY.FAILED': {
    decline_reason: '查看失败码：可重试、不可重试、疑似欺诈还是技术故障',
    many_alike: '排查同一张卡或同一渠道是否也有其他订单失败',
    pay_link: {
      title: '发送重新支付链接，或引导更换支付方式',
      caution: '不得通过邮件、聊天或电话收集卡信息，须由客户本人在支付页面填写。',
    },
    end_of_window: '支付时限结束后取消订单并释放库存',
    look_again: '2 小时后和 24 小时后各复查一次',
  },
  'PAY.DUPLICATE': {
    both_settled: {
      title: '到支付网关核实两笔款项确已入账',
      caution: '同一笔支付的预授权与请款只算一次扣款；同一交易号出现两次是重复记账，不是重复扣款。',
    },
    hold_second: '如有两个订单，先暂扣第二单发货',
    which_to_keep: '询问客户保留哪一单',
    refund_duplicate: {
      title: '只退重复的那一笔',
      caution: '先确认支付方没有自动撤销，也没有正在途中的退款。',
    },
    refund_settled: '核实退款已到账',
  },
  'PAY.MISMATCH': {
    compare: '逐项核对实付与应付',
    find_cause: '查明原因：优惠券、税费、汇率、分次付款或转账',
    agree: '与客户商定：补足差额，或退还多付款',
    settle: '补收差额或退还多付款',
    reconcile: '与财务对账',
  },
  'PAY.CALLBACK_MISSING': {
    ask_gateway: {
      title: '到支付网关查询该笔支付，并填写交易号',
      caution: '客户发来的截图不能作为付款凭证。',
    },
    others_missing: '排查该渠道是否还有掉单，达到三单即按批量异常处理',
    tell_received: '告知客户款项已收到',
    book: '将订单标记为已付款，或重放回调',
    agree_again: '核实店铺与支付网关状态一致',
  },
  'PAY.AUTH_EXPIRING': {
    ships_in_time: '确认能否在预授权到期前发货',
    ask_to_pay: '无法续期时，请客户重新支付',
    capture_or_renew: {
      title: '能发货则请款，否则重新预授权或撤销',
      caution: '卡组织规定发货时才能请款，不要为了保住预授权而提前请款。',
    },
    captured: '核实款项已请款或已释放',
  },
  'PAY.FRAUD_REVIEW': {
    hold: '先暂扣订单，审核期间不得发货',
    signals: {
      title: '逐项核查：账单地址、下单地点、下单频率、历史记录',
      caution: '单个弱信号不足以认定。记录看到的事实，不写猜测。',
    },
    ask_proof: {
      title: '请客户确认订单，或提供身份证明',
      caution: '沟通时不要提及欺诈；证件资料不得发到聊天中。',
    },
    decide: '放行订单，或取消并按欺诈退款',
    remember: '将结论登记到观察名单或白名单',
  },
  'PAY.DISPUTE': {
    read_reason: {
      title: '查看拒付原因、金额和举证截止日',
      caution: '争议中的款项不要退款，否则银行会再扣一次。',
    },
    choose: '根据胜算和金额，决定是否抗辩',
    ask_customer: '联系客户了解情况：如属误会，可由客户撤销',
    collect: '收集订单、签收证明、沟通记录和条款',
    submit: {
      title: '最迟在截止日前 24 小时提交证据，或接受拒付',
      caution: '证据只能提交一次，之后无法补充。',
    },
    outcome: '记录银行的裁定结果',
  },
  'PAY.REFUND_FAILED': {
    really_failed: {
      title: '到支付方核实退款确已失败，而非到账慢',
      caution: '前一笔退款仍在处理时再退一次，会重复付款。',
    },
    other_means: {
      title: '与客户商定其他退款方式',
      caution: '收款账户只能通过安全表单收集，且须为下单客户本人的账户。',
    },
    second_approval: '换渠道退款须经财务审批',
    refund_again: '重新退款，或按商定的方式退款',
    arrived: '核实款项已到账',
  },
  'PAY.CHANNEL_FAILURE': {
    extent: '查明开始时间、受影响的支付方式和订单数量',
    tell_provider: '向支付方提交工单，并填写工单号',
    freeze: '暂停受影响订单的自动取消',
    switch_channel: '切换支付渠道，或隐藏故障的支付方式',
    pay_links: '向所有受影响的客户发送重新支付链接',
    report: '恢复后汇报挽回与损失的订单',
  },
} satisfies FamilySteps<'PAY'>;
