import type { Person } from '../wire.ts';

/** A person of the seed; `role` is what the person is to the order desk, not a right in Slack. */
export interface SeedPerson extends Person {
  readonly email: string;
  readonly role: 'handler' | 'lead' | 'finance' | 'manager' | 'member' | 'guest' | 'bot';
}

/** A channel of the seed with its first members. */
export interface SeedChannel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  readonly members: readonly string[];
}

/** The workspace itself, as `team.info` and every payload name it. */
export const team = { id: 'T0ORDMEND', name: 'Ordermend Local', domain: 'ordermend-local' } as const;

/** The app and its bot user. */
export const app = { id: 'A0ORDMEND', botId: 'B0ORDMEND', name: 'Ordermend' } as const;

/** Everybody in the workspace by first name; ids never change, so data folders stay readable. */
export const people = {
  mei: person('U00MEILIN', 'mei', 'Mei Lin', 'Order handler', 'handler', 'zh-CN', 'Asia/Shanghai'),
  jon: person('U00JONALV', 'jon', 'Jon Alvarez', 'Order handler', 'handler', 'en-US', 'America/New_York'),
  priya: person('U00PRIYAN', 'priya', 'Priya Nair', 'Order handler', 'handler', 'en-US', 'Asia/Kolkata'),
  sofia: person('U00SOFIAR', 'sofia', 'Sofia Rossi', 'Lead of the order desk', 'lead', 'en-US', 'Europe/Rome'),
  wang: person('U0WANGFAN', 'wang', 'Wang Fang', 'Finance', 'finance', 'zh-CN', 'Asia/Shanghai'),
  tom: person('U0TOMBECK', 'tom', 'Tom Becker', 'Operations manager', 'manager', 'en-US', 'Europe/Berlin'),
  ada: person('U0ADAOKAF', 'ada', 'Ada Okafor', 'Marketing', 'member', 'en-US', 'Europe/London'),
  leo: person('U00LEOGUE', 'leo', 'Leo Gastaldi', 'Warehouse partner', 'guest', 'en-US', 'Europe/Madrid'),
  bot: person('U0ORDMEND', 'ordermend', 'Ordermend', 'Mends orders', 'bot', 'en-US', 'Etc/UTC'),
} as const satisfies Record<string, SeedPerson>;

/** The desk: everyone who works on cases. */
const DESK = ['mei', 'jon', 'priya', 'sofia', 'wang', 'tom', 'bot'] as const;

/** Channels by a short name; the bot is in all of them except `general`. */
export const channels = {
  payments: channel('C0PAYMENT', 'orders-payments', 'Payment trouble: failed, duplicate, disputed', DESK),
  logistics: channel('C0LOGISTC', 'orders-logistics', 'Late, stalled and lost parcels', DESK),
  inventory: channel('C0INVENTR', 'orders-inventory', 'Out of stock, wrong or damaged goods', DESK),
  care: channel('C0CUSTCAR', 'customer-care', 'Customers we must reach', [...DESK, 'leo'], { isPrivate: true }),
  desk: channel('C0ORDDESK', 'order-desk', 'Everything no other channel takes', DESK),
  daily: channel('C00OPSDAY', 'ops-daily', 'The daily digest', [...DESK, 'ada']),
  finance: channel('C00FINANC', 'finance', 'Refunds, disputes and everything that is booked', ['wang', 'sofia', 'bot']),
  purchasing: channel('C0PURCHAS', 'purchasing', 'Suppliers and what they owe us', ['priya', 'sofia', 'ada', 'bot']),
  warehouse: channel('C0WAREHOU', 'warehouse', 'Picking, packing, returns', ['jon', 'sofia', 'tom', 'leo', 'bot']),
  general: channel('C0GENERAL', 'general', 'Company-wide talk, without the bot', humans()),
  old: channel('C0OLDORDS', 'orders-2024', 'Closed', DESK, { isArchived: true }),
} as const satisfies Record<string, SeedChannel>;

/** User groups, as `usergroups.list` names them. */
export const userGroups = [
  {
    id: 'S0HANDLER',
    handle: 'order-handlers',
    name: 'Order handlers',
    users: [people.mei.id, people.jon.id, people.priya.id],
  },
  { id: 'S00FINANC', handle: 'finance', name: 'Finance', users: [people.wang.id] },
] as const;

/** Finds a person by id, first name or full name. */
export function findPerson(who: string): SeedPerson | undefined {
  return Object.values<SeedPerson>(people).find((one) => one.id === who || one.name === who || one.realName === who);
}

/** The id of a person's direct message channel with the bot. */
export function directChannelOf(personId: string): string {
  return `D${personId.slice(1)}`;
}

function person(
  id: string,
  name: string,
  realName: string,
  title: string,
  role: SeedPerson['role'],
  locale: Person['locale'],
  tz: string,
): SeedPerson {
  const email = `${name}@ordermend-local.example`;
  return { id, name, realName, title, role, locale, tz, email, isBot: role === 'bot', isGuest: role === 'guest' };
}

function channel(
  id: string,
  name: string,
  topic: string,
  members: readonly (keyof typeof people)[],
  kind: { readonly isPrivate?: boolean; readonly isArchived?: boolean } = {},
): SeedChannel {
  const ids = members.map((member) => people[member].id);
  return { id, name, topic, members: ids, isPrivate: kind.isPrivate ?? false, isArchived: kind.isArchived ?? false };
}

function humans(): readonly (keyof typeof people)[] {
  return ['mei', 'jon', 'priya', 'sofia', 'wang', 'tom', 'ada'];
}
