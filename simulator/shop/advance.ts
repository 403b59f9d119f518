import { letCustomersCome } from './arrivals.ts';
import type { Ledger } from './ledger/open-ledger.ts';
import { PACE } from './pace.ts';
import { tell } from './tell.ts';

/** A stretch of time and how often customers come in it. */
export interface Stretch {
  readonly until: number;
  readonly gapMs: number;
}

/** Cuts the time from what was told last until now into short stretches; history and jumps of the clock are quiet. */
export function stretchesUntil(now: number, toldUntil: number, startAt: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const jumped = now - Math.max(toldUntil, startAt) >= PACE.jumpMs;
  for (let from = toldUntil; from < now; ) {
    const border = from < startAt ? startAt : now;
    const until = Math.min(from + PACE.stepMs, border, now);
    stretches.push({ until, gapMs: from < startAt || jumped ? PACE.quietGapMs : PACE.liveGapMs });
    from = until;
  }
  return stretches;
}

/** Lets one stretch pass: customers come, and everything due is told. */
export function letPass(ledger: Ledger, { until, gapMs }: Stretch): void {
  ledger.write(() => {
    letCustomersCome(ledger, until, gapMs);
    tell(ledger, until);
  });
}

/** Lets the time pass until now, at one go. */
export function advance(ledger: Ledger, now: number): void {
  const { facts } = ledger;
  for (const stretch of stretchesUntil(now, facts.get('toldUntil'), facts.get('startAt'))) letPass(ledger, stretch);
}
