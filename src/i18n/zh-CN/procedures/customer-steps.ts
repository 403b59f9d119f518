import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of customer procedures, in Simplified Chinese. */
export const customerSteps = {
  'CUS.INFO_WRONG': {
    which_field: '查明哪一项有误，历史订单中是否有正确信息',
    hold: '临近快递截单时，先暂扣订单',
    ask_data: '向客户索取正确信息',
    correct: '更正后重新校验通过',
    release: '解除暂扣',
  },
  'CUS.ADDR_VAGUE': {
    what_is_missing: '查明缺少什么：门牌、单元、区县还是街道',
    label_exists: '确认是否已经打单',
    hold: '临近快递截单时，先暂扣订单',
    ask_address: '向客户索取完整地址',
    correct: {
      title: '更正后重新校验通过',
      caution: '已打单的须重新打单或拦截包裹，只改订单地址没有用。',
    },
    release: '解除暂扣',
  },
  'CUS.UNREACHABLE': {
    other_data: '在历史订单中查找其他联系方式',
    try_all: {
      title: '换不同时段，依次尝试电话、短信、邮件和平台消息',
      caution: '客户当地 21:00 至次日 09:00 不打电话、不发短信，每天最多三次。',
    },
    last_notice: '发出最后通知，写明期限',
    hold: '暂扣发货，最长 72 小时',
    decide: '到期无回复：发货、退回或取消',
    look_again: '到期当天查看是否有回复',
  },
  'CUS.ADDR_CHANGED_LATE': {
    who_asked: {
      title: '确认改址要求确实来自客户本人',
      caution: '改址转寄是常见的诈骗手法，请用订单上的联系方式回访，不要用来信中的。',
    },
    where_is_it: '查明包裹位置，以及能否拦下',
    tell_outcome: '告知客户改址是否成功',
    new_label: '尚未揽收：重新打单，作废旧面单',
    redirect: '已在途：拦截或改址转寄',
    right_address: '核实包裹正送往新地址',
  },
  'CUS.DUPLICATE_ORDER': {
    compare: '比对两单的商品、地址和下单时间',
    hold_second: '先暂扣第二单',
    ask_which: '询问客户：合并、取消一单还是都保留',
    carry_out: {
      title: '按客户的意思执行',
      caution: '没有回复不等于同意取消。',
    },
    refund_settled: '核实被取消订单的退款已到账',
  },
  'CUS.BEHAVIOUR': {
    history: {
      title: '查看该客户的订单、退货和支付记录',
      caution: '只看行为，不得以姓名、籍贯或地区作为依据。',
    },
    linked: '排查共用的账号、银行卡和地址',
    ask_proof: '仅在影响结论时才要求客户提供证明',
    decide: '列入观察、拉黑或放行，并设定期限',
    review: '到期时复核',
  },
  'CUS.COMPLAINT': {
    find_trouble: '找出投诉背后的问题，关联对应异常单',
    acknowledge: {
      title: '30 分钟内回复，称呼客户并直面问题',
      caution: '客户提到律师、监管部门或媒体时，先与组长商量再回复。',
    },
    make_good: '致歉并妥善补救',
    satisfied: '回访客户是否满意',
    learn: '反馈可以避免此类问题的做法',
  },
} satisfies FamilySteps<'CUS'>;
