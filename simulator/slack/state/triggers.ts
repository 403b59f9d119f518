import type { Ids } from './ids.ts';

/** Who did what opened a modal may answer: given with each interaction, good for one view and three seconds. */
export interface Trigger {
  readonly person: string;
  /** The modal that the interaction came from. */
  readonly viewId?: string;
}

/** Slack's refusals of a trigger. */
type TriggerRefusal = 'invalid_trigger_id' | 'expired_trigger_id' | 'exchanged_trigger_id';

/** Trigger ids given and spent. */
export interface Triggers {
  give(trigger: Trigger): string;
  /** Spends the id when it is still good. */
  spend(id: string): Trigger | TriggerRefusal;
}

/** Triggers on monotonic real time, whatever the simulated clock does. */
export function createTriggers(options: {
  readonly ids: Pick<Ids, 'trigger'>;
  readonly monotonicNow: () => number;
  readonly lifeMs: number;
}): Triggers {
  const given = new Map<string, { readonly trigger: Trigger; readonly at: number; readonly spent: boolean }>();
  function forgetOld(now: number): void {
    for (const [id, one] of given) {
      // Kept a minute longer than they live, so that a late app reads "expired" and not "invalid".
      if (now - one.at < options.lifeMs + 60_000) return;
      given.delete(id);
    }
  }
  return {
    give(trigger) {
      const now = options.monotonicNow();
      forgetOld(now);
      const id = options.ids.trigger();
      given.set(id, { trigger, at: now, spent: false });
      return id;
    },
    spend(id) {
      const one = given.get(id);
      if (one === undefined) return 'invalid_trigger_id';
      if (one.spent) return 'exchanged_trigger_id';
      if (options.monotonicNow() - one.at > options.lifeMs) return 'expired_trigger_id';
      given.set(id, { ...one, spent: true });
      return one.trigger;
    },
  };
}
