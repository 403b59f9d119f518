import { formatter } from './formatter.ts';

/** The calendar day (YYYY-MM-DD) of a moment in an IANA zone. */
export function localDay(atMs: number, tz: string): string {
  return formatter({ locale: 'en-CA', tz }, { year: 'numeric', month: '2-digit', day: '2-digit' }).format(atMs);
}

/** Whole days from one calendar day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}
