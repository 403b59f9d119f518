import type { CommandWords } from '../words/command-words.ts';

/** What commands do and how they are written, in Simplified Chinese. */
export const commands = {
  usages: {
    order: {
      does: '查询订单。',
      forms: [
        { input: '/order 1001', gives: '按订单号或订单 ID' },
        { input: '/order SF1234567890123', gives: '按运单号' },
        { input: '/order 5678', gives: '按手机尾号四位' },
        { input: '/order jane@example.com', gives: '按邮箱' },
      ],
    },
    cases: {
      does: '列出异常单。',
      forms: [
        { input: '/cases 我的', gives: '由您负责的异常单' },
        { input: '/cases 待处理', gives: '尚无人认领的异常单' },
        { input: '/cases 到期', gives: '即将到期的异常单' },
        { input: '/cases 等待', gives: '等待他方回应的异常单' },
        { input: '/cases 待处理 支付', gives: '某一类：支付、物流、商品、客户或系统' },
        { input: '/cases 下一个', gives: '接下来最该处理的一单，为您保留五分钟' },
        { input: '/cases 搜索 丢失 杯子', gives: '含有这些词的异常单' },
      ],
    },
    case: {
      does: '查看一个异常单。',
      forms: [
        { input: '/case EX-1042', gives: '当前情况' },
        { input: '/case EX-1042 why', gives: '判定依据与严重程度的理由' },
      ],
    },
    digest: {
      does: '汇总一段时间的情况。',
      forms: [
        { input: '/digest 今天', gives: '今天到目前为止' },
        { input: '/digest 昨天', gives: '昨天全天' },
        { input: '/digest 本周', gives: '最近七天' },
      ],
    },
    ordermend: {
      does: '了解 Ordermend 本身。',
      forms: [
        { input: '/ordermend 帮助', gives: '功能介绍与上手建议' },
        { input: '/ordermend health', gives: '各部分是否正常' },
        { input: '/ordermend 设置', gives: '组长：所带团队当前的设置' },
        { input: '/ordermend 我的设置', gives: '语言、免打扰时段与通知' },
        { input: '/ordermend why EX-1042', gives: '为何有此异常单' },
        { input: '/ordermend 规则', gives: '哪些规则仅观察或停用，仅观察的规则本会发现什么' },
        { input: '/ordermend 流程', gives: '哪些操作流程有更新，谁尚未阅读' },
        { input: '/ordermend 静音', gives: '目前哪些异常单不发布、到何时、为什么' },
        {
          input: '/ordermend 静音 LOG.STALLED 承运商=dhl 4小时 转运中心罢工',
          gives: '组长：一段时间内不发布新的同类异常单',
        },
        { input: '/ordermend 取消静音 S-1', gives: '组长：恢复发布，并补发被压下的异常单' },
        { input: '/ordermend 为什么没有 1001', gives: '各条规则如何判定此订单；加类型代码可看一条的详情' },
      ],
    },
  },
  usageOf: '使用方法',
  notUnderstood: '没有看懂您的输入。',
} satisfies CommandWords;
