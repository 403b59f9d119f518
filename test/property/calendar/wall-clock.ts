/** Milliseconds of one minute. */
export const MINUTE = 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks in a zone show, as if it were UTC: asked of Intl, so that it shares nothing with what it judges. */
export function shownBy(zone: string, at: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  const [month, day, year, hour, minute, second] = format
    .format(at)
    .split(/[^0-9]+/)
    .map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}

/** Walks a stretch of time minute by minute and answers when its clocks first showed a time or a later one. */
export function walkClock(zone: string, from: number, minutes: number): (shown: number) => number {
  const reached: number[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < minutes; i++) {
    latest = Math.max(latest, shownBy(zone, from + i * MINUTE));
    reached.push(latest);
  }
  return (shown) => {
    const index = reached.findIndex((time) => time >= shown);
    if (index < 0) throw new Error('the walk was too short');
    return from + index * MINUTE;
  };
}
