import { MINUTE_MS } from '../duration.ts';
import type { Random } from '../random.ts';
import { RATES, type TroubleKind } from './rates.ts';

/** What an order draws: a kind of trouble, or something that only looks like it. */
export interface DrawnTrouble {
  readonly kind: TroubleKind;
  readonly innocent: boolean;
}

/**
 * The first live orders get into more trouble than others, of the kinds that show at once, so that somebody who starts
 * the shop for the first time need not wait for the first case.
 */
const OPENING = {
  forMs: 12 * MINUTE_MS,
  share: 0.75,
  kinds: [
    ['vague_address', 4],
    ['wrong_contact', 4],
    ['duplicate_capture', 2],
    ['payment_mismatch', 1],
    ['payment_failed', 1],
  ],
} as const;

/** Draws by the rates, or by those of the opening for an order placed just after the start. */
export function drawTrouble(random: Random, placedAt: number, startAt: number): DrawnTrouble | undefined {
  const opening = placedAt > startAt && placedAt <= startAt + OPENING.forMs;
  if (opening && random.chance(OPENING.share)) return { kind: random.weighted(OPENING.kinds), innocent: false };
  let left = random.unit();
  for (const kind of Object.keys(RATES) as TroubleKind[]) {
    const { rate, innocent } = RATES[kind];
    if (left < rate) return { kind, innocent: false };
    left -= rate;
    if (left < innocent) return { kind, innocent: true };
    left -= innocent;
  }
  return undefined;
}
