import type { Channel, PageState, Person } from '../../../simulator/wire.ts';

/** Tuesday 24 November 2026, 08:42 UTC: the moment every test of the page begins at. */
export const START_AT = Date.UTC(2026, 10, 24, 8, 42);

function person(id: string, realName: string, title: string, locale: Person['locale'], tz: string): Person {
  const name = realName.split(' ')[0]?.toLowerCase() ?? id;
  return { id, name, realName, title, locale, tz, isBot: false, isGuest: false };
}

/** The people of the fake workspace. */
export const people = {
  mei: person('U00MEILIN', 'Mei Lin', 'Order handler', 'zh-CN', 'Asia/Shanghai'),
  jon: person('U00JONALV', 'Jon Alvarez', 'Order handler', 'en-US', 'America/New_York'),
  priya: person('U00PRIYAN', 'Priya Nair', 'Order handler', 'en-US', 'Asia/Kolkata'),
  sofia: person('U00SOFIAR', 'Sofia Rossi', 'Lead of the order desk', 'en-US', 'Europe/Rome'),
  wang: person('U0WANGFAN', 'Wang Fang', 'Finance', 'zh-CN', 'Asia/Shanghai'),
  tom: person('U0TOMBECK', 'Tom Becker', 'Operations manager', 'en-US', 'Europe/Berlin'),
  leo: { ...person('U00LEOGUE', 'Leo Gastaldi', 'Warehouse partner', 'en-US', 'Europe/Madrid'), isGuest: true },
  bot: { ...person('U0ORDMEND', 'Ordermend', 'Mends orders', 'en-US', 'Etc/UTC'), isBot: true },
} as const satisfies Record<string, Person>;

/** The channels of the fake workspace. */
export const channels = {
  payments: { id: 'C0PAYMENT', name: 'orders-payments', topic: 'Payment trouble: failed, duplicate, disputed' },
  logistics: { id: 'C0LOGISTC', name: 'orders-logistics', topic: 'Late, stalled and lost parcels' },
  daily: { id: 'C00OPSDAY', name: 'ops-daily', topic: 'The daily digest' },
  general: { id: 'C0GENERAL', name: 'general', topic: 'Company-wide talk, without the bot' },
} as const satisfies Record<string, Channel>;

/** The direct message channel of a person with the bot. */
export function directChannel(who: Person): Channel {
  return { id: `D${who.id.slice(1)}`, name: 'ordermend', topic: '', directWith: who.id };
}

/** The commands and shortcuts that the app has registered. */
export const registered: Pick<PageState, 'commands' | 'shortcuts'> = {
  commands: [
    { name: '/order', description: 'Look an order up', usageHint: '<order number | tracking number | e-mail>' },
    { name: '/cases', description: 'List cases', usageHint: '[mine | open | due | next | search <text>]' },
    { name: '/case', description: 'Show one case', usageHint: '<case id> [why]' },
    { name: '/digest', description: 'Read a digest', usageHint: '[today | yesterday | week]' },
    { name: '/ordermend', description: 'Help, health and rules', usageHint: '[help | health | rules]' },
  ],
  shortcuts: [
    { callbackId: 'report_exception', name: 'Report an exception', type: 'global' },
    { callbackId: 'exception_from_message', name: 'Make this an exception', type: 'message' },
  ],
};
