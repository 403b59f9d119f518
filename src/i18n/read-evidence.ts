import type { Evidence, EvidenceValue } from '../domain/detection/finding.ts';
import type { Money } from '../domain/order/money.ts';

/** Reads values of evidence by key; what is absent or of another kind (other programs send alerts too) is `undefined`. */
export interface EvidenceReader {
  text(key: string): string | undefined;
  number(key: string): number | undefined;
  money(key: string): Money | undefined;
  list(key: string): readonly string[] | undefined;
}

/** A reader of this evidence. */
export function readEvidence(evidence: Evidence): EvidenceReader {
  const value = (key: string): EvidenceValue | undefined => (Object.hasOwn(evidence, key) ? evidence[key] : undefined);
  return {
    text: (key) => {
      const it = value(key);
      if (typeof it === 'number') return String(it);
      return typeof it === 'string' && it.trim() !== '' ? it : undefined;
    },
    number: (key) => {
      const it = value(key);
      return typeof it === 'number' && Number.isFinite(it) ? it : undefined;
    },
    money: (key) => {
      const it = value(key);
      return isMoney(it) ? it : undefined;
    },
    list: (key) => {
      const it = value(key);
      return isList(it) && it.length > 0 ? it.map(String) : undefined;
    },
  };
}

/** Whether a value of evidence is an amount. */
export function isMoney(value: EvidenceValue | undefined): value is Money {
  return (
    typeof value === 'object' &&
    value !== null &&
    'amount' in value &&
    Number.isSafeInteger(value.amount) &&
    typeof value.currency === 'string'
  );
}

/** Whether a value of evidence is a list. */
export function isList(value: EvidenceValue | undefined): value is readonly (string | number)[] {
  return Array.isArray(value);
}
