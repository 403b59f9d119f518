import type { Evidence, EvidenceValue } from '../../domain/detection/finding.ts';
import type { PersonId } from '../../domain/ids.ts';
import { maskEmail } from '../../domain/privacy/mask.ts';
import { maskText } from '../../domain/privacy/mask-text.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';
import { isList, isMoney } from '../../i18n/read-evidence.ts';
import type { SafeMrkdwn } from '../kit/safe-mrkdwn.ts';

const MOST_VALUES = 16;
const MOST_CHARACTERS = 200;

/** A line per value that a rule saw, by its name where we have one. */
export function evidenceLines(evidence: Evidence, { reasons }: Messages, pen: Pen<SafeMrkdwn>): readonly SafeMrkdwn[] {
  return Object.entries(evidence)
    .slice(0, MOST_VALUES)
    .map(([key, value]) => {
      const label = Object.hasOwn(reasons.labels, key) ? reasons.labels[key] : undefined;
      return pen.words`${label === undefined ? pen.text(key, 60) : pen.ours(label)}: ${written(key, value, reasons, pen)}`;
    });
}

/** Keys tell what a number is: `…At` an instant, `…Ms` a length of time (see Evidence). */
function written(
  key: string,
  value: EvidenceValue,
  { yes, no }: Messages['reasons'],
  pen: Pen<SafeMrkdwn>,
): SafeMrkdwn {
  if (value === null) return pen.ours('–');
  if (typeof value === 'boolean') return pen.ours(value ? yes : no);
  if (key === 'reportedBy') return pen.person(String(value) as PersonId);
  if (isMoney(value)) return pen.money(value);
  if (isList(value)) return pen.text(value.map((each) => masked(String(each))).join(', '), MOST_CHARACTERS);
  if (typeof value === 'number' && key.endsWith('At')) return pen.time(value);
  if (typeof value === 'number' && key.endsWith('Ms')) return pen.span(value);
  return pen.text(key === 'suggestion' ? maskText(String(value)) : masked(String(value)), MOST_CHARACTERS);
}

/** Rules suggest what an address or a telephone number was meant to be: personal all the same (domain.md 12). */
function masked(text: string): string {
  return /^[^\s@]+@[^\s@]+$/.test(text) ? maskEmail(text) : text;
}
