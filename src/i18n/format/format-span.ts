import type { Locale } from '../locale.ts';

const UNITS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

const BETWEEN: Readonly<Record<Locale, string>> = { en: ' ', 'zh-CN': '' };

/** A length of time in its two largest units, rounded to whole minutes, e.g. `2 days 3 hours`, `3小时5分钟`. */
export function formatSpan(spanMs: number, locale: Locale): string {
  let rest = Math.round(Math.max(0, Number.isFinite(spanMs) ? spanMs : 0) / 60_000) * 60_000;
  const parts: string[] = [];
  for (const { unit, ms } of UNITS) {
    const count = Math.floor(rest / ms);
    rest -= count * ms;
    if (count > 0 && parts.length < 2) parts.push(formatUnit(count, unit, locale));
    else if (parts.length > 0) break;
  }
  return parts.length === 0 ? formatUnit(0, 'minute', locale) : parts.join(BETWEEN[locale]);
}

const formats = new Map<string, Intl.NumberFormat>();

function formatUnit(count: number, unit: 'day' | 'hour' | 'minute', locale: Locale): string {
  const key = `${locale} ${unit}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    formats.set(key, format);
  }
  return format.format(count);
}
