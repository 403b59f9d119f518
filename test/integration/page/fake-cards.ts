import type { Block } from '../../../simulator/wire.ts';

const text = (said: string) => ({ type: 'plain_text', text: said, emoji: true });
const mrkdwn = (said: string) => ({ type: 'mrkdwn', text: said, verbatim: true });
const seconds = (atMs: number) => Math.floor(atMs / 1000);

/** What a card shows; the state decides about its buttons. */
export interface FakeCase {
  readonly id: string;
  readonly version: number;
  readonly owner?: string;
  readonly chinese?: boolean;
  readonly dueAt: number;
}

/** A case card as the bot draws one. */
export function caseCard({ id, version, owner, chinese = false, dueAt }: FakeCase): readonly Block[] {
  const due = `<!date^${seconds(dueAt)}^{date_short_pretty} {time}|soon>`;
  const say = (en: string, zh: string) => (chinese ? zh : en);
  const button = (action: string, en: string, zh: string, style?: string) => ({
    type: 'button',
    action_id: action,
    text: text(say(en, zh)),
    value: JSON.stringify({ case: id, v: version }),
    ...(style !== undefined && { style }),
  });
  const first = owner === undefined ? [button('case.claim', 'Claim', '认领', 'primary')] : [];
  return [
    {
      type: 'section',
      block_id: `head:${id}`,
      text: mrkdwn(
        say(
          `*Paid twice* · <https://shop.example/orders/1042|#1042> · ${id}\nJane Cooper paid *€129.00* two times within 4 minutes; the order is for *€129.00*.`,
          `*重复付款* · <https://shop.example/orders/1042|#1042> · ${id}\n张丽在 4 分钟内支付了两次 *¥899.00*，订单金额为 *¥899.00*。`,
        ),
      ),
    },
    {
      type: 'section',
      block_id: `facts:${id}`,
      fields: [
        mrkdwn(say(`*Owner*\n${owner ? `<@${owner}>` : 'Nobody yet'}`, `*负责人*\n${owner ? `<@${owner}>` : '暂无'}`)),
        mrkdwn(say(`*First answer due*\n${due}`, `*首次响应时限*\n${due}`)),
      ],
    },
    {
      type: 'context',
      block_id: `context:${id}`,
      elements: [mrkdwn(say(':large_orange_circle: Moderate · P2', ':large_orange_circle: 中等 · P2'))],
    },
    {
      type: 'actions',
      block_id: `case:${id}:${version}`,
      elements: [
        ...first,
        button('case.contact', 'Contact customer', '联系客户'),
        button('case.resolve', 'Resolve', '处理'),
        {
          type: 'overflow',
          action_id: 'case.more',
          options: [
            { text: text(say('Set follow-up', '设置跟进')), value: 'case.follow_up' },
            { text: text(say('Assign to…', '指派给…')), value: 'case.assign' },
            { text: text(say('Why this case?', '为什么有这个案件？')), value: 'case.why' },
            { text: text(say('More…', '更多…')), value: 'case.more' },
          ],
        },
      ],
    },
  ];
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const series = (name: string, values: readonly number[]) => ({
  name,
  data: DAYS.map((label, index) => ({ label, value: values[index] ?? 0 })),
});

/** A digest with a chart, a table and a table that sorts. */
export const digest: readonly Block[] = [
  { type: 'header', block_id: 'digest:title', text: text(':bar_chart: Yesterday at the order desk') },
  {
    type: 'section',
    block_id: 'digest:said',
    text: mrkdwn('*42 cases* came in, *39* were closed, *6* are late. The median mend took *3 h 12 min*.'),
    accessory: {
      type: 'static_select',
      action_id: 'digest.period',
      placeholder: text('Period'),
      options: [
        { text: text('Yesterday'), value: 'yesterday' },
        { text: text('Last 7 days'), value: 'week' },
      ],
    },
  },
  {
    type: 'data_visualization',
    block_id: 'digest:chart',
    title: 'Cases by day',
    chart: {
      type: 'bar',
      series: [series('Payment', [12, 9, 14, 8, 17, 6, 4]), series('Logistics', [18, 22, 15, 19, 25, 9, 7])],
      axis_config: { categories: DAYS, x_label: 'Day', y_label: 'Cases' },
    },
  },
  {
    type: 'data_visualization',
    block_id: 'digest:pie',
    title: 'Why',
    chart: {
      type: 'pie',
      segments: ['Carrier', 'Warehouse', 'Payment', 'Address', 'Stock', 'Other'].map((label, index) => ({
        label,
        value: 20 - 3 * index,
      })),
    },
  },
  {
    type: 'data_table',
    block_id: 'digest:table',
    caption: 'Handlers',
    page_size: 3,
    rows: [
      ['Handler', 'Closed', 'Median'].map((said) => ({ type: 'raw_text', text: said })),
      ...[
        ['Mei Lin', 14, '2 h 10 min'],
        ['Jon Alvarez', 9, '3 h 40 min'],
        ['Priya Nair', 11, '2 h 55 min'],
        ['Sofia Rossi', 5, '4 h 05 min'],
      ].map(([who, closed, median]) => [
        { type: 'raw_text', text: String(who) },
        { type: 'raw_number', value: Number(closed), text: String(closed) },
        { type: 'raw_text', text: String(median) },
      ]),
    ],
  },
];

/** An answer to a lookup, for one person's eyes. */
export const lookup: readonly Block[] = [
  {
    type: 'section',
    block_id: 'lookup:said',
    text: mrkdwn('*#1042* · paid, not shipped\n>Captured *€129.00* twice\n>Warehouse _BER-2_ waits for `release`'),
  },
  {
    type: 'table',
    block_id: 'lookup:lines',
    column_settings: [{ align: 'left' }, { align: 'right' }],
    rows: [
      [
        { type: 'raw_text', text: 'Item' },
        { type: 'raw_text', text: 'Quantity' },
      ],
      [
        { type: 'raw_text', text: 'Walnut desk lamp # 3 *new*' },
        { type: 'raw_number', value: 2, text: '2' },
      ],
    ],
  },
];
