import type { HelpWords } from '../words/help-words.ts';

/** What to try, in Simplified Chinese. */
export const help = {
  title: 'Ordermend',
  what: 'Ordermend 监控店铺订单。出现问题的订单会成为异常单，并在此工作区发布卡片；由一人认领并处理，直到结果得到核实。',
  tryTitle: '上手建议',
  steps: [
    '在团队频道中找到一张卡片，或用 /cases 下一个 处理最紧急的一单。',
    '点击“认领”，所有人都会看到由您负责。',
    '点击“处理”，选择处理方案和根本原因；由店铺执行的方案须核实后才算解决。',
    '点击“跟进”，到时提醒您当初的承诺。',
    '用 /order 加订单号、运单号、手机尾号或邮箱查询订单。',
    '用 /digest 今天 查看今天的情况。',
  ],
  commandsTitle: '命令',
  contact: '遇到问题？用 /ordermend health 查看运行状况，或联系 Ordermend 管理员。',
} satisfies HelpWords;
