import { channels, people } from '../../../simulator/slack/workspace.ts';

const HOUR_MS = 3_600_000;

/** Settings of the test's order desk: a channel a family, and a digest that is due now. YAML takes JSON as it is. */
export function crashSettings(now: number): string {
  return JSON.stringify({
    teams: {
      payments: team(channels.payments.id, ['en']),
      logistics: team(channels.logistics.id, ['zh-CN', 'en']),
      desk: team(channels.desk.id, ['zh-CN']),
    },
    routes: [
      { family: 'payment', team: 'payments' },
      { family: 'logistics', team: 'logistics' },
      { code: 'X.*', team: 'desk' },
    ],
    // Effects go out while the bot still dies.
    undo: { hold: '0s' },
    digest: [{ channel: channels.daily.id, hour: 9, zone: zoneAtNoon(now), scope: 'all' }],
  });
}

/** A zone where it is about noon: the digest of nine o'clock is three hours late, which is not too late. */
function zoneAtNoon(now: number): string {
  const east = 12 - Math.floor((now % (24 * HOUR_MS)) / HOUR_MS);
  // POSIX names these zones by their distance to the west.
  return east === 0 ? 'Etc/UTC' : `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}

function team(channel: string, locales: readonly string[]) {
  return {
    channel,
    members: [people.mei.id, people.jon.id, people.priya.id],
    zone: 'Europe/Berlin',
    hours: 'always',
    locales,
  };
}
