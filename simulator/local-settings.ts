import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { channels, people } from './slack/workspace.ts';

const HANDLERS = [people.mei.id, people.jon.id, people.priya.id];
const ROLES = {
  [people.sofia.id]: ['lead', 'handler'],
  [people.wang.id]: ['finance', 'viewer'],
  [people.tom.id]: ['manager', 'handler'],
  [people.ada.id]: ['viewer'],
};

/** The digest comes at nine where this machine stands, so that whoever tries it by day has one. */
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Teams, routes and digests of the simulated workspace, as its operations team would have written them. */
const SETTINGS = {
  teams: {
    payments: team(channels.payments.id, ['en']),
    logistics: { ...team(channels.logistics.id, ['en']), cut_offs: { 'wh-sz': ['16:00', '18:00'] } },
    inventory: team(channels.inventory.id, ['zh-CN']),
    care: team(channels.care.id, ['zh-CN', 'en']),
    desk: team(channels.desk.id, ['en']),
  },
  routes: [
    { family: 'payment', team: 'payments' },
    { family: 'logistics', team: 'logistics' },
    { family: 'product', team: 'inventory' },
    { family: 'customer', team: 'care' },
    { family: 'system', team: 'desk' },
  ],
  departments: {
    finance: { channel: channels.finance.id, locales: ['zh-CN'] },
    purchasing: { channel: channels.purchasing.id },
    warehouse: { channel: channels.warehouse.id },
  },
  digest: [{ channel: channels.daily.id, hour: 9, zone: ZONE, scope: 'all' }],
};

/** Writes the settings of local mode into a folder and answers the file; what people changed there is left alone. */
export function writeLocalSettings(folder: string): string {
  const file = join(folder, 'ordermend.yaml');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, stringify(SETTINGS), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return file;
}

function team(channel: string, locales: readonly string[]) {
  return {
    channel,
    members: HANDLERS,
    roles: ROLES,
    zone: 'Asia/Shanghai',
    hours: 'always',
    night_duty: true,
    locales: [...locales],
  };
}
