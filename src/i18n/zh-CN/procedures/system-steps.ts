import type { FamilySteps } from '../../words/procedure-words.ts';

/** Steps of system procedures, in Simplified Chinese. */
export const systemSteps = {
  'SYS.STUCK_STATE': {
    where_it_waits: '查明订单卡在哪一环节、在等什么',
    others_stuck: '排查是否有其他订单卡在同一环节',
    tell_delay: '如影响承诺时效，告知客户',
    move_on: {
      title: '推动流转，或重做失败的环节',
      caution: '先确认该环节确实没有执行，避免重复发货。',
    },
    moves_again: '核实订单已恢复流转',
  },
  'SYS.SYNC_CONFLICT': {
    who_is_right: '确认以哪个系统为准',
    tell_teams: '告知依据错误数据做过决定的团队',
    correct: {
      title: '更正出错的系统',
      caution: '要在源头更正：只改副本，下次同步又会被覆盖。',
    },
    send_again: '请对方重发丢失的消息',
    agree_again: '核实各系统状态一致',
  },
  'SYS.FEED_SILENT': {
    whose_side: '查明问题在哪一侧：数据源、网络、权限还是我方',
    tell_provider: '通知 IT 或服务商，并填写工单号',
    restart: '重启数据源，或更新访问权限',
    catch_up: {
      title: '请对方补发缺失的事件',
      caution: '补齐之前，来自该数据源的订单状态都是旧的，回复客户前请先核实。',
    },
    flows_again: '核实事件恢复且没有遗漏',
  },
  'SYS.UNMAPPED_STATUS': {
    meaning: '查明该状态的含义',
    ask_provider: '文档没有说明的，向服务商确认',
    map: '补充到映射中',
    judged_again: '核实相关订单已正确判定',
  },
  'SYS.RULE_NOISY': {
    examples: '查看最近的误报，找出共同点',
    monitor: '修正之前，将规则改为仅监测',
    tune: '调整参数，或排除共同的情形',
    compare_rate: '一周后比较误报比例',
  },
  'SYS.MASS_INCIDENT': {
    common_cause: '确认共同原因和影响范围',
    one_leads: '指定一名总负责人和一名信息发布人',
    tell_teams: '通知相关部门',
    tell_customers: '以统一口径通知所有受影响的客户',
    mend_in_bulk: '批量处理，截止时间早的优先',
    report: '撰写复盘：原因、损失、预防措施',
  },
} satisfies FamilySteps<'SYS'>;
