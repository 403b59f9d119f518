import { setImmediate } from 'node:timers/promises';
import { closeSolved } from './clocks/close-solved.ts';
import { remind } from './clocks/remind.ts';
import { runStages } from './clocks/run-stages.ts';
import { tidy } from './clocks/tidy.ts';
import { type Wants, wantsAll } from './clocks/wants.ts';
import { expireApprovals } from './expire-approvals.ts';
import { remindComing } from './explain/remind-coming.ts';
import type { Clock } from './ports/clock.ts';
import type { Policy } from './ports/policy.ts';
import type { Store } from './ports/store.ts';
import { wakeDue } from './wake-cases.ts';

const PAGE = 100;
/** So many cases at once keep a transaction within 5 ms. */
const STAGES_PAGE = 20;
const TIDY_EVERY_MS = 3_600_000;

/**
 * Works off what time makes due on cases: waking, approvals that expire, reminders of follow-ups, stages of clocks, the
 * closing of solved cases, old keys.
 */
export function createClockRunner(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly rejectedKeptMs: number;
  readonly policy: Pick<Policy, 'approversOf' | 'toldOf' | 'noticeAt' | 'calendar' | 'nextCutOff'>;
  readonly onChanged: () => void;
  /** IANA zone of a team: owners are warned once in its day. */
  readonly zoneOf: (team: string) => string;
  /** Who wants to be told of which stage; without it everybody of everything. */
  readonly wants?: Wants;
}): { drain(): Promise<void> } {
  const { store, clock, policy, onChanged, wants = wantsAll } = deps;
  let tidiedAt = 0;

  /** Thousands of cases may reach a stage when a team opens: clicks go between the pages. */
  async function drainStages(now: number): Promise<number> {
    for (let worked = 0; ; ) {
      const page = store.write((tx) => runStages(tx, now, STAGES_PAGE, { policy, wants }));
      worked += page;
      if (page < STAGES_PAGE) return worked;
      await setImmediate();
    }
  }

  return {
    async drain() {
      const now = clock.now();
      const worked = store.write(
        (tx) =>
          wakeDue(tx, now) +
          expireApprovals(tx, now, policy) +
          remind(tx, now, PAGE, policy) +
          remindComing(tx, now, deps.zoneOf) +
          closeSolved(tx, now, PAGE),
      );
      const told = await drainStages(now);
      if (worked + told > 0) onChanged();
      if (now - tidiedAt < TIDY_EVERY_MS) return;
      tidiedAt = now;
      store.write((tx) => tidy(tx, now, deps));
    },
  };
}
