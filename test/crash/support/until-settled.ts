import type { Ledger } from './open-ledger.ts';
import type { Producer } from './producer.ts';

const LOOK_MS = 200;

/** What must be nothing when nobody has anything left to do; plain SQL over the bot's file. */
const LEFT: Readonly<Record<string, string>> = {
  'events that nobody has looked at':
    "select (select max(seq) from events) - coalesce((select seq from cursors where name = 'detection'), 0)",
  'cards behind their case': 'select count(*) from cards where wanted > shown',
  'messages not sent': "select count(*) from sends where state in ('wanted', 'attempted')",
  'effects without an end': "select count(*) from effects where state <> 'verified'",
  'reminders not due yet': 'select count(*) from follow_ups',
  'digests not made': 'select 1 - min(1, count(*)) from digests',
};

/** Waits until nothing is left to do; rejects with what is left when that takes too long. */
export async function untilSettled(deps: {
  readonly ledger: Ledger;
  readonly producer: Producer;
  readonly patienceMs: number;
}): Promise<void> {
  const { ledger, producer } = deps;
  const until = performance.now() + deps.patienceMs;
  for (;;) {
    const left = Object.entries({ ...countsOf(ledger), 'events not acknowledged': producer.left() });
    const open = left.filter(([, count]) => count > 0);
    if (open.length === 0) return;
    if (performance.now() > until) throw new Error(`still left: ${open.map((it) => it.join(': ')).join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

function countsOf(ledger: Ledger): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(LEFT).map(([what, sql]) => [what, ledger.count(sql)]));
}
