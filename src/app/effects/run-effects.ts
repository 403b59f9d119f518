import type { Clock } from '../ports/clock.ts';
import type { EffectAnswer, EffectTargets } from '../ports/effect-sender.ts';
import type { EffectRow } from '../ports/effect-store.ts';
import type { Store, Tx } from '../ports/store.ts';
import { alarmOverdue } from './alarm-overdue.ts';
import { changeSent } from './change-sent.ts';
import { guardSending } from './guard-sending.ts';

const PAGE = 20;
/** Waits between tries of an effect whose outcome is unknown; the last one repeats. */
const RETRY_MS = [2_000, 10_000, 60_000, 5 * 60_000, 30 * 60_000] as const;

/** How often an effect looks whether the one before it was answered. */
const WAIT_MS = 2_000;

/** Sends effects that are due, each until its outcome is known; the guards are recomputed right before. */
export interface EffectRunner {
  drain(): Promise<void>;
}

/** An effect that may go now, as its row is now, and where it goes. */
interface Going {
  readonly row: EffectRow;
  readonly target: string | undefined;
}

/** Runs the outbox of effects. `onChanged` is told when cards may have changed. */
export function createEffectRunner(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly targets: EffectTargets;
  readonly onChanged: () => void;
}): EffectRunner {
  const { store, clock, targets, onChanged } = deps;

  async function run(id: EffectRow['id']): Promise<void> {
    const going = store.write((tx) => beforeSending(tx, id, targets, clock.now()));
    onChanged();
    if (going === undefined) return;
    await store.durable();
    const answer = await targets.send(going.row, going.target);
    store.write((tx) => afterSending(tx, going.row, answer, clock.now()));
    onChanged();
  }

  return {
    async drain() {
      store.write((tx) => alarmOverdue(tx, clock.now()));
      for (;;) {
        const due = store.read.effects.due(clock.now(), PAGE);
        if (due.length === 0) return;
        // One shop: in order, so that two effects on one order never race.
        for (const { id } of due) await run(id);
      }
    },
  };
}

/**
 * Marks the try before it is made. Answers nothing for an effect that does not go: its guard fails by now, it waits for
 * another of its decision, its target is paused, or it was waived or answered while others were sent.
 */
function beforeSending(tx: Tx, id: EffectRow['id'], targets: EffectTargets, now: number): Going | undefined {
  const row = tx.effects.get(id);
  if (row === undefined || row.nextAt === null || row.nextAt > now) return undefined;
  const isMessage = row.kind === 'message.send';
  const remedies = isMessage ? [] : tx.cases.ofOrder(row.orderId).flatMap((item) => item.remedies);
  const sendables = isMessage ? (tx.cases.get(row.caseId)?.contacts ?? []) : remedies;
  const target = sendables.find((it) => it.id === id)?.effect?.target;
  const heldUntil = targets.heldUntil(target);
  if (heldUntil !== undefined) {
    // It was not tried: neither its state nor its count changes.
    tx.effects.set(id, { state: row.state, nextAt: heldUntil });
    return undefined;
  }
  const sending = row.attempts === 0 && !isMessage ? guardSending(tx, row, remedies) : 'go';
  if (sending === 'wait') {
    tx.effects.set(id, { state: row.state, nextAt: now + WAIT_MS });
    return undefined;
  }
  if (sending !== 'go') {
    changeSent(tx, id, { state: 'refused', reason: sending.refused }, now);
    return undefined;
  }
  changeSent(tx, id, { state: 'sent', nextAt: now + backoff(row), attempts: row.attempts + 1 }, now);
  return { row, target };
}

function afterSending(tx: Tx, row: EffectRow, answer: EffectAnswer, now: number): void {
  if (answer.kind === 'unknown') {
    const nextAt = now + (answer.retryAfterMs ?? backoff(row));
    changeSent(tx, row.id, { state: 'unknown', reason: answer.reason, nextAt }, now);
    return;
  }
  if (answer.kind === 'refused') changeSent(tx, row.id, { state: 'refused', reason: answer.reason }, now);
  else
    changeSent(
      tx,
      row.id,
      { state: 'accepted', ...(answer.reference === undefined ? {} : { reference: answer.reference }) },
      now,
    );
}

function backoff({ attempts }: EffectRow): number {
  return RETRY_MS[Math.min(attempts, RETRY_MS.length - 1)] ?? 60_000;
}
