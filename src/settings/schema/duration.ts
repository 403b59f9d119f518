const UNIT_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;

/** How durations are written: `90s`, `10m`, `4h`, `30d`. */
export const DURATION = /^(\d+(?:\.\d+)?)(s|m|h|d)$/;

/** Milliseconds of a duration that is written right; `d` is 24 hours. */
export function durationMs(text: string): number {
  const [, amount, unit] = DURATION.exec(text) ?? [];
  return Math.round(Number(amount) * UNIT_MS[unit as keyof typeof UNIT_MS]);
}

/** The shortest way to write milliseconds as a duration of whole units; a number of them when there is none. */
export function durationText(ms: number): string {
  const unit = (Object.keys(UNIT_MS) as (keyof typeof UNIT_MS)[]).find((each) => ms > 0 && ms % UNIT_MS[each] === 0);
  return unit === undefined ? String(ms) : `${ms / UNIT_MS[unit]}${unit}`;
}
