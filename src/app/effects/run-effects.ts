import type { Remedy } from '../../domain/case/case.ts';
import { refundableNow } from '../../domain/case/plan-effect.ts';
import type { Clock } from '../ports/clock.ts';
import type { EffectAnswer, EffectSender } from '../ports/effect-sender.ts';
import type { EffectRow } from '../ports/effect-store.ts';
import type { Store, Tx } from '../ports/store.ts';
import { alarmOverdue } from './alarm-overdue.ts';
import { changeRemedy } from './change-remedy.ts';

const PAGE = 20;
/** Waits between tries of an effect whose outcome is unknown; the last one repeats. */
const RETRY_MS = [2_000, 10_000, 60_000, 5 * 60_000, 30 * 60_000] as const;

/** Sends effects that are due, each until its outcome is known; the guards are recomputed right before. */
export interface EffectRunner {
  drain(): Promise<void>;
}

/** Runs the outbox of effects. `onChanged` is told when cards may have changed. */
export function createEffectRunner(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly sender: EffectSender;
  readonly onChanged: () => void;
}): EffectRunner {
  const { store, clock, sender, onChanged } = deps;

  async function run(row: EffectRow): Promise<void> {
    const reason = store.write((tx) => beforeSending(tx, row, clock.now()));
    onChanged();
    if (reason !== undefined) return;
    const answer = await sender.send(row);
    store.write((tx) => afterSending(tx, row, answer, clock.now()));
    onChanged();
  }

  return {
    async drain() {
      store.write((tx) => alarmOverdue(tx, clock.now()));
      for (;;) {
        const due = store.read.effects.due(clock.now(), PAGE);
        if (due.length === 0) return;
        // One shop: in order, so that two effects on one order never race.
        for (const row of due) await run(row);
      }
    },
  };
}

/** Marks the try before it is made, or refuses an effect whose guard fails by now. Answers why it was refused. */
function beforeSending(tx: Tx, row: EffectRow, now: number): string | undefined {
  const remedies = tx.cases.ofOrder(row.orderId).flatMap((item) => item.remedies);
  const remedy = remedies.find((it) => it.id === row.id);
  const problem = row.attempts === 0 ? guard(tx, row, remedy, remedies) : undefined;
  if (problem !== undefined) {
    changeRemedy(tx, row.id, { state: 'refused', reason: problem }, now);
    return problem;
  }
  const wait = RETRY_MS[Math.min(row.attempts, RETRY_MS.length - 1)] ?? 60_000;
  changeRemedy(tx, row.id, { state: 'sent', nextAt: now + wait, attempts: row.attempts + 1 }, now);
  return undefined;
}

function guard(tx: Tx, row: EffectRow, remedy: Remedy | undefined, remedies: readonly Remedy[]): string | undefined {
  if (remedy?.effect === undefined) return 'no such remedy';
  const { kind, paymentId, money } = remedy.effect;
  if (kind !== 'payment.refund' || paymentId === undefined || money === undefined) return undefined;
  const order = tx.orders.get(row.orderId)?.order;
  const refundable = order === undefined ? 0 : refundableNow(order, paymentId, remedies, row.id);
  return money.amount > refundable ? 'not_refundable' : undefined;
}

function afterSending(tx: Tx, row: EffectRow, answer: EffectAnswer, now: number): void {
  if (answer.kind === 'unknown') {
    const wait = RETRY_MS[Math.min(row.attempts, RETRY_MS.length - 1)] ?? 60_000;
    changeRemedy(tx, row.id, { state: 'unknown', reason: answer.reason, nextAt: now + wait }, now);
    return;
  }
  if (answer.kind === 'refused') changeRemedy(tx, row.id, { state: 'refused', reason: answer.reason }, now);
  else
    changeRemedy(
      tx,
      row.id,
      { state: 'accepted', ...(answer.reference === undefined ? {} : { reference: answer.reference }) },
      now,
    );
}
