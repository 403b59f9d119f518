import Database from 'better-sqlite3';
import type { Case } from '../../src/domain/case/case.ts';
import { until } from './until.ts';

/** The program's database, looked at from outside, read only. */
export interface OutsideView {
  /** Cases of an order, oldest first. */
  casesOf(orderId: string): readonly Case[];
  caseOf(id: string): Case;
  /** Types of what happened to a case, oldest first. */
  historyOf(caseId: string): readonly string[];
  count(table: string): number;
  /** Rows of any question, for the rare one that has no verb here. */
  rows(sql: string, ...values: readonly unknown[]): readonly Readonly<Record<string, unknown>>[];
  /** Waits until every stored event is folded and nothing is due for a look at this time. */
  judged(now: number): Promise<void>;
  close(): void;
}

const WAITING = `
  select (select coalesce(max(seq), 0) from events) > (select coalesce(max(seq), 0) from cursors where name = 'detection')
      or exists (select 1 from orders where next_check_at <= ?)
      or exists (select 1 from subjects where next_check_at <= ?)
      or exists (select 1 from rechecks) as waiting`;

/** Opens the view; the file must be there. */
export function openOutsideView(file: string): OutsideView {
  const db = new Database(file, { readonly: true });
  const waiting = db.prepare(WAITING);
  const states = db.prepare('select state from cases where order_id = ? order by number');
  const stateOf = db.prepare('select state from cases where id = ?');
  const history = db.prepare('select type from case_events where case_id = ? order by version');
  return {
    casesOf: (orderId) => states.all(orderId).map((row) => readState(row)),
    caseOf: (id) => readState(stateOf.get(id)),
    historyOf: (caseId) => history.all(caseId).map((row) => (row as { type: string }).type),
    count: (table) => (db.prepare(`select count(*) as n from ${table}`).get() as { n: number }).n,
    rows: (sql, ...values) => db.prepare(sql).all(...values) as Readonly<Record<string, unknown>>[],
    async judged(now) {
      await until(
        () => (waiting.get(now, now) as { waiting: number }).waiting === 0,
        'detection to have judged everything',
      );
    },
    close: () => void db.close(),
  };
}

function readState(row: unknown): Case {
  return JSON.parse((row as { state: string }).state) as Case;
}
