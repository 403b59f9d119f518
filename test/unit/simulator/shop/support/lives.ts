import { type PlannedLife, planLife } from '../../../../../simulator/shop/plan/plan-life.ts';
import type { PlannedEvent } from '../../../../../simulator/shop/plan/planned-event.ts';
import type { DrawnTrouble } from '../../../../../simulator/shop/troubles/draw-trouble.ts';
import type { TroubleKind } from '../../../../../simulator/shop/troubles/rates.ts';

/** A Monday morning. */
export const START = Date.UTC(2026, 10, 23, 9);

const HISTORY_MS = 30 * 86_400_000;

/** The first `count` lives of a shop, spread evenly over the 30 days before (`history`) or after (`live`) its start. */
export function lives(count: number, when: 'history' | 'live' = 'live', seed = 7): readonly PlannedLife[] {
  const from = when === 'history' ? START - HISTORY_MS : START + 3_600_000;
  return Array.from({ length: count }, (_none, nth) => {
    const placedAt = from + Math.floor((nth * HISTORY_MS) / count);
    return planLife({ seed, count: nth + 1, placedAt, startAt: START });
  });
}

/** Lives that are made to get into this trouble, or to look like it only. */
export function livesMade(trouble: DrawnTrouble, count: number, when: 'history' | 'live'): readonly PlannedLife[] {
  const from = when === 'history' ? START - HISTORY_MS : START + 3_600_000;
  return Array.from({ length: count }, (_none, nth) => {
    const placedAt = from + Math.floor((nth * HISTORY_MS) / count);
    return planLife({ seed: 7, count: nth + 1, placedAt, startAt: START, trouble });
  });
}

/** The lives that got into this trouble, or only seemed to. */
export function livesIn(all: readonly PlannedLife[], kind: TroubleKind, innocent: boolean): readonly PlannedLife[] {
  return all.filter(({ trouble }) => trouble?.kind === kind && trouble.innocent === innocent);
}

/** The events of a type, of the order itself and not of a twin. */
export function told({ life, events }: PlannedLife, type: string): readonly PlannedEvent[] {
  return events.filter((event) => event.type === type && event.subject === life.order.id);
}
