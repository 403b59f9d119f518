import { CHINESE_DIVISIONS } from './chinese-divisions.ts';
import { words } from './words.ts';

/** A province or prefecture-level city as it may be written: in full (广东省) or short (广东). */
export type Division = {
  readonly written: string;
  readonly kind: 'province' | 'city';
  /** Short name of the province it is or lies in. */
  readonly province: string;
  readonly full: boolean;
};

// Short names are also streets, squares and schools: 中山路, 东方大道, 北京东路 are no places in Guangdong or Hainan.
const PART_OF_A_STREET = /^(?:[东南西北中][一二三]?)?(?:路|街|大道|道|巷|里|弄|胡同|广场)/;

const byStart = new Map<string, Division[]>();
for (const division of allDivisions()) {
  const start = division.written.slice(0, 2);
  byStart.set(start, [...(byStart.get(start) ?? []), division]);
}
for (const divisions of byStart.values()) {
  divisions.sort((a, b) => Number(b.full) - Number(a.full) || b.written.length - a.written.length);
}

/** The province or city whose name stands at a place in a text, the full name before the short one. */
export function divisionAt(text: string, place: number): Division | undefined {
  const found = byStart.get(text.slice(place, place + 2))?.find(({ written }) => text.startsWith(written, place));
  if (!found || found.full) return found;
  const next = text.slice(place + found.written.length, place + found.written.length + 4);
  return PART_OF_A_STREET.test(next) ? undefined : found;
}

function allDivisions(): Division[] {
  return CHINESE_DIVISIONS.flatMap(([province, kind, cities]) => [
    ...bothWays(province, kind, 'province', province),
    ...words(cities).flatMap((city) => {
      const [name = '', suffix = '市'] = city.split('|');
      return name === '' ? [] : bothWays(name, suffix, 'city', province);
    }),
  ]);
}

function bothWays(name: string, suffix: string, kind: Division['kind'], province: string): Division[] {
  return [
    { written: name + suffix, kind, province, full: true },
    { written: name, kind, province, full: false },
  ];
}
