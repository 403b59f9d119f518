import { EXCEPTION_TYPES } from '../src/domain/catalogue/exception-types.ts';
import { FAMILIES, SEVERITIES } from '../src/domain/catalogue/severity.ts';
import {
  fitsPattern,
  LONGEST_SILENCE_MS,
  SILENCE_FIELDS,
  type SilenceField,
  type SilenceMatcher,
} from '../src/domain/detection/silence.ts';

/** What somebody wants silenced, for how long and why. */
export interface WantedSilence {
  readonly matcher: SilenceMatcher;
  readonly forMs: number;
  readonly reason: string;
}

/** What was wrong with how it was typed. */
export type SilenceProblem =
  | { readonly code: 'no_condition' | 'no_length' | 'no_reason' | 'too_long' }
  | { readonly code: 'unknown_condition'; readonly word: string }
  | { readonly code: 'twice'; readonly field: SilenceField }
  | {
      readonly code: 'unknown_value';
      readonly field: SilenceField;
      readonly value: string;
      readonly known: readonly string[];
    };

/** Chinese names of conditions; the English ones are the fields themselves. */
const CHINESE: Readonly<Record<string, SilenceField>> = {
  类型: 'code',
  类别: 'family',
  严重程度: 'severity',
  渠道: 'channel',
  承运商: 'carrier',
  商品: 'sku',
  来源: 'source',
  团队: 'team',
};
const UNITS_MS: Readonly<Record<string, number>> = {
  m: 60_000,
  min: 60_000,
  分钟: 60_000,
  h: 3_600_000,
  小时: 3_600_000,
  d: 86_400_000,
  天: 86_400_000,
};
/** A word, or a condition whose value is quoted because it holds blanks. */
const WORDS = /(?:[^\s"]|"[^"]*")+/g;
const LENGTH = /^(\d{1,5})(m|min|h|d|分钟|小时|天)$/i;
const CODE = /^[A-Za-z*]+\.[A-Za-z_.*]+$/;

/** Reads `LOG.* carrier=dhl 4h strike at the hub`: conditions, then how long, then why. */
export function readSilence(text: string, teams: readonly string[]): WantedSilence | SilenceProblem {
  const words = text.replaceAll(/[“”]/g, '"').match(WORDS) ?? [];
  const matcher: Partial<Record<SilenceField, string>> = {};
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (LENGTH.test(word)) break;
    const condition = readCondition(word);
    if (condition === undefined) return { code: 'unknown_condition', word };
    const { field, value } = condition;
    if (matcher[field] !== undefined) return { code: 'twice', field };
    const known = knownValues(field, teams);
    if (known !== undefined && !isKnown(field, value, known)) return { code: 'unknown_value', field, value, known };
    matcher[field] = value;
  }
  if (Object.keys(matcher).length === 0) return { code: 'no_condition' };
  const forMs = lengthOf(words[at]);
  if (forMs === undefined || forMs === 0) return { code: 'no_length' };
  if (forMs > LONGEST_SILENCE_MS) return { code: 'too_long' };
  const reason = words.slice(at + 1).join(' ');
  return reason === '' ? { code: 'no_reason' } : { matcher, forMs, reason };
}

function readCondition(word: string): { readonly field: SilenceField; readonly value: string } | undefined {
  const [, name = '', quoted = ''] = /^([^=]+)=(.+)$/s.exec(word) ?? [];
  const value = quoted.replaceAll('"', '').trim();
  if (name === '') return CODE.test(word) ? { field: 'code', value: word.toUpperCase() } : undefined;
  const field = SILENCE_FIELDS.find((it) => it === name.toLowerCase()) ?? CHINESE[name];
  if (field === undefined || value === '') return undefined;
  return { field, value: field === 'code' ? value.toUpperCase() : value };
}

/** What a condition may be, where Ordermend knows all of it. */
function knownValues(field: SilenceField, teams: readonly string[]): readonly string[] | undefined {
  switch (field) {
    case 'code':
      return Object.keys(EXCEPTION_TYPES);
    case 'family':
      return FAMILIES;
    case 'severity':
      return SEVERITIES;
    case 'team':
      return teams;
    default:
      return undefined;
  }
}

/** Codes of foreign senders (`X.…`) are theirs to know. */
function isKnown(field: SilenceField, value: string, known: readonly string[]): boolean {
  return (field === 'code' && value.startsWith('X.')) || known.some((it) => fitsPattern(value, it));
}

function lengthOf(word: string | undefined): number | undefined {
  const [, count = '', unit = ''] = LENGTH.exec(word ?? '') ?? [];
  const unitMs = UNITS_MS[unit.toLowerCase()];
  return unitMs === undefined ? undefined : Number(count) * unitMs;
}
