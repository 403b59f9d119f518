import { dropNumbers, isForbiddenNumber, REMOVED } from '../domain/privacy/drop-numbers.ts';

/** Counts what was dropped from one event. */
export interface Scrubbing {
  dropped: number;
}

/** Fields that hold what nobody here may keep, whatever their value (domain.md 12). */
const FORBIDDEN_NAME =
  /^(cvv2?|cvc2?|csc|security_?code|card_?(number|no)|pan|id_?(card|number|document)(_?(number|no))?|passport(_?(number|no))?|ssn|身份证.*)$/i;
const DEEPEST = 32;

/** A text without card and identity numbers; `undefined` when it was nothing else. */
export function scrubText(text: string, scrubbing: Scrubbing): string | undefined {
  const { text: clean, dropped } = dropNumbers(text);
  if (dropped === 0) return text;
  scrubbing.dropped += dropped;
  return clean.trim() === REMOVED ? undefined : clean;
}

/** A foreign record without forbidden fields and numbers, at any depth; `undefined` when nothing is left of it. */
export function scrubRecord(record: Readonly<Record<string, unknown>>, scrubbing: Scrubbing): Record<string, unknown> {
  return (scrubValue(record, scrubbing, 0) ?? {}) as Record<string, unknown>;
}

/** A foreign value by its field's name; `undefined` when it may not be kept. */
export function scrubField(name: string, value: unknown, scrubbing: Scrubbing): unknown {
  if (name === '__proto__') return undefined;
  if (value !== null && value !== '' && FORBIDDEN_NAME.test(name)) {
    scrubbing.dropped++;
    return undefined;
  }
  return scrubValue(value, scrubbing, 0);
}

function scrubValue(value: unknown, scrubbing: Scrubbing, depth: number): unknown {
  if (typeof value === 'string') return scrubText(value, scrubbing);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || value < 1e12 || !isForbiddenNumber(String(value))) return value;
    scrubbing.dropped++;
    return undefined;
  }
  if (value === null || typeof value !== 'object') return value;
  if (depth === DEEPEST) return undefined;
  if (Array.isArray(value)) {
    return value.map((item) => scrubValue(item, scrubbing, depth + 1)).filter((item) => item !== undefined);
  }
  const clean: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    if (name === '__proto__') continue;
    if (field !== null && field !== '' && FORBIDDEN_NAME.test(name)) {
      scrubbing.dropped++;
      continue;
    }
    const kept = scrubValue(field, scrubbing, depth + 1);
    if (kept !== undefined) clean[name] = kept;
  }
  return clean;
}
