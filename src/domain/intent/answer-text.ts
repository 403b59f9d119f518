import { ATTRIBUTIONS, HEADER_NEXT, HEADER_START, HISTORY_MARKS, SIGNATURE_MARKS } from './mail-marks.ts';

/** A reader's mail is cut here before anything looks at it; nobody writes a longer answer. */
const MOST_CHARACTERS = 50_000;

/** A mail program may break "On …, … wrote:" into so many lines. */
const ATTRIBUTION_LINES = 3;
const MOST_ATTRIBUTION = 300;

/**
 * What the customer wrote in this mail: without quoted lines, the history below, and signatures. Empty when a mail
 * holds nothing else. An answer below or between quoted lines is kept.
 */
export function answerText(mailText: string): string {
  const lines = mailText
    .slice(0, MOST_CHARACTERS)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\u200b\ufeff]/g, '').trim());
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) continue;
    const introduced = attributionLength(lines, at);
    // Quoted lines are left out one by one; history that is not marked so can only be cut as a whole.
    if (introduced > 0 && !isQuoted(nextWritten(lines, at + introduced))) break;
    if (introduced > 0) at += introduced - 1;
    else if (startsHistory(lines, at) || isMarked(line, SIGNATURE_MARKS)) break;
    else kept.push(line);
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isQuoted(line: string): boolean {
  return /^[>＞|]/.test(line);
}

/** How many lines an attribution takes that starts here; 0 when none does, or when its last lines make one alone. */
function attributionLength(lines: readonly string[], at: number): number {
  for (let length = 1; length <= ATTRIBUTION_LINES; length++) {
    const own = lines.slice(at, at + length);
    if (own.includes('')) return 0;
    if (own.slice(1).some((_, skipped) => isAttribution(own.slice(skipped + 1)))) return 0;
    if (isAttribution(own)) return length;
  }
  return 0;
}

function isAttribution(lines: readonly string[]): boolean {
  const joined = lines.join(' ');
  return joined.length <= MOST_ATTRIBUTION && isMarked(joined, ATTRIBUTIONS);
}

function nextWritten(lines: readonly string[], from: number): string {
  return lines.slice(from).find((line) => line !== '') ?? '';
}

function startsHistory(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (isMarked(line, HISTORY_MARKS)) return true;
  return HEADER_START.test(line) && lines.slice(at + 1, at + 4).some((next) => HEADER_NEXT.test(next));
}

function isMarked(line: string, marks: readonly RegExp[]): boolean {
  return marks.some((mark) => mark.test(line));
}
