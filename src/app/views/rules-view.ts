import type { RulesView } from '../../cards/lookup/rules.ts';
import { EXCEPTION_TYPES, type ExceptionCode } from '../../domain/catalogue/exception-types.ts';
import { RULES } from '../../domain/detection/rules.ts';
import { SUBJECT_RULES } from '../../domain/detection/subject-rules.ts';
import type { Policy } from '../ports/policy.ts';
import type { Tx } from '../ports/store.ts';

const DAY_MS = 24 * 3_600_000;
/** How far back the answer says what a watched rule would have opened. */
const DAYS = 7;

/** Every built-in rule as it is set, and what the watched ones would have opened. */
export function rulesView(tx: Tx, now: number, { rules }: Pick<Policy, 'rules'>): RulesView {
  const own = new Set([...RULES, ...SUBJECT_RULES].map(({ code }) => code));
  const codes = (Object.keys(EXCEPTION_TYPES) as ExceptionCode[]).filter((code) => own.has(code));
  const watched = codes.flatMap((code) => {
    if (rules[code]?.mode !== 'monitor') return [];
    const last = tx.monitored.last(code);
    const number = last?.orderId == null ? undefined : (tx.orders.get(last.orderId)?.order.number ?? last.orderId);
    const { at, evidence } = last ?? {};
    return [
      {
        code,
        ...tx.monitored.sum(code, now - DAYS * DAY_MS),
        ...(at === undefined || evidence === undefined
          ? {}
          : { last: { at, evidence, ...(number === undefined ? {} : { order: number }) } }),
      },
    ];
  });
  return {
    days: DAYS,
    total: codes.length,
    watched,
    off: codes.filter((code) => rules[code]?.mode === 'off'),
    changed: codes.flatMap((code) => {
      const { mode, params } = rules[code] ?? { mode: 'on', params: {} };
      const named = Object.entries(params).map(([name, value]) => `${name} ${String(value)}`);
      return mode === 'on' && named.length > 0 ? [{ code, params: named }] : [];
    }),
  };
}
