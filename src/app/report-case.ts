import { type Case, isLive } from '../domain/case/case.ts';
import { type Actor, mayReport } from '../domain/case/rights.ts';
import type { ExceptionCode } from '../domain/catalogue/exception-types.ts';
import { PERSON, reported } from '../domain/detection/reported.ts';
import { maskText } from '../domain/privacy/mask-text.ts';
import { openCase } from './detect/apply-steps.ts';
import type { Journal } from './detect/journal.ts';
import { findOrders } from './find-orders.ts';
import type { Clock } from './ports/clock.ts';
import type { OrderRow } from './ports/order-store.ts';
import type { Policy } from './ports/policy.ts';
import type { Store, Tx } from './ports/store.ts';
import { showCard } from './want-card.ts';

/** What a person saw of an order. */
export interface Report {
  readonly actor: Actor;
  /** How they name the order: see `findOrders`. */
  readonly order: string;
  readonly code: ExceptionCode;
  readonly note: string;
  /** Identity of the form; a redelivery meets it and changes nothing. */
  readonly key: string;
}

/** What came of a report. `exists`: a live case of this type and order is there; `repeat`: this form was accepted before. */
export type ReportOutcome =
  | { readonly kind: 'opened' | 'exists' | 'repeat'; readonly case: Case }
  | { readonly kind: 'no_role' }
  | { readonly kind: 'no_order' }
  | { readonly kind: 'several_orders'; readonly numbers: readonly string[] };

/** Opens a case for what a person saw, with its card whatever its route says, durable before anybody is told. */
export type ReportCase = (report: Report) => ReportOutcome;

/** The verb behind the shortcuts. `onChanged` is told after a case was opened. */
export function createReportCase(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly policy: Policy;
  readonly journal: Journal;
  readonly onChanged: () => void;
}): ReportCase {
  const { store, clock, policy, journal, onChanged } = deps;

  function open(tx: Tx, row: OrderRow, { actor, code, note, key }: Report): ReportOutcome {
    const now = clock.now();
    const { order } = row;
    const neighbours = tx.cases.ofOrder(order.id);
    const standing = neighbours.find((it) => it.code === code && isLive(it.status));
    if (standing !== undefined) return { kind: 'exists', case: standing };
    const finding = reported({ code, orderId: order.id, note: maskText(note), by: actor.id, at: now });
    const around = { tx, policy, journal, now, detector: PERSON, order, neighbours, quiet: false };
    const opened = openCase(finding, around, actor.id);
    showCard(tx, opened);
    tx.orders.save({ ...row, hasCases: true });
    tx.interactions.put(key, now, opened.id);
    return { kind: 'opened', case: opened };
  }

  return (report) => {
    if (!mayReport(report.actor)) return { kind: 'no_role' };
    const outcome = store.write((tx): ReportOutcome => {
      const before = tx.cases.get(tx.interactions.get(report.key) ?? '');
      if (before !== undefined) return { kind: 'repeat', case: before };
      const found = findOrders(tx, report.order);
      const [row, ...others] = found.flatMap((id) => tx.orders.get(id) ?? []);
      if (row === undefined) return { kind: 'no_order' };
      if (others.length > 0) return { kind: 'several_orders', numbers: [row, ...others].map(numberOf) };
      return open(tx, row, report);
    });
    if (outcome.kind === 'opened') onChanged();
    return outcome;
  };
}

function numberOf({ order }: OrderRow): string {
  return order.number ?? order.id;
}
