import { STAGES, type Stage } from '../../domain/case/clock.ts';
import type { Tx } from '../ports/store.ts';
import type { Telling, ToldClock } from '../ports/telling-store.ts';

/** Kind of the messages that bundle what is told of clocks. */
export const CLOCK_SEND = 'clock';

/** For so long further cases join a message instead of making another. */
const JOINED_FOR_MS = 10 * 60_000;

/** What such a message carries; the rest is read from the rows when it is drawn. */
export interface ClockNote {
  readonly stage: Stage;
}

/**
 * Tells a recipient of a clock that reached a stage, from a time on: within ten minutes everything of one stage joins one
 * message, which is repainted if it was sent already. What the same recipient was to read of an earlier stage of this clock
 * is not said any more.
 */
export function joinTelling(
  tx: Tx,
  about: { readonly recipient: string; readonly stage: Stage; readonly startAt: number; readonly told: ToldClock },
  now: number,
): void {
  const { recipient, stage, startAt, told } = about;
  for (const lesser of STAGES.filter((it) => it < stage))
    for (const { key } of tx.tellings.coming(recipient, lesser, now)) tx.tellings.leave(key, told);
  const telling = openTelling(tx, about, startAt) ?? begin(tx, { recipient, stage, startAt }, now);
  if (tx.tellings.join(telling.key, told)) tx.sends.repaint(telling.key);
}

/** A message that went nowhere takes nobody in. */
function openTelling(
  tx: Tx,
  { recipient, stage }: { readonly recipient: string; readonly stage: Stage },
  startAt: number,
): Telling | undefined {
  const found = tx.tellings.within(recipient, stage, startAt - JOINED_FOR_MS + 1, startAt);
  return found !== undefined && tx.sends.byKey(found.key)?.state !== 'failed' ? found : undefined;
}

function begin(tx: Tx, { recipient, stage, startAt }: Omit<Telling, 'key'>, now: number): Telling {
  const key = `${CLOCK_SEND}:${stage}:${recipient}:${startAt}:${now}`;
  const telling = { key, recipient, stage, startAt };
  const payload = JSON.stringify({ stage } satisfies ClockNote);
  tx.tellings.begin(telling);
  tx.sends.put({ key, kind: CLOCK_SEND, channel: recipient, payload }, now);
  const row = tx.sends.byKey(key);
  if (row !== undefined && startAt > now) tx.sends.later(row.id, startAt);
  return telling;
}
