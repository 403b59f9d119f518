import { FINE, fineUntil, wrong } from '../../answers.ts';
import type { SubjectRule } from '../../subject-rule.ts';
import { HOUR_MS, hourOf, type SourceFacts } from '../../subjects/source-facts.ts';
import { usuallySpeaks } from '../../subjects/usually-speaks.ts';

const PARAMS = {
  /** Silent for so many times its usual gap. */
  factor: 3,
  /** The usual gap is the one that this share of its gaps does not exceed. */
  usualShare: 0.95,
  /** So many times the longest gap of a usual day, once three days are known. */
  longestFactor: 2,
  leastMs: 15 * 60_000,
  /** A source with fewer gaps than this has no usual one. */
  leastGaps: 20,
  /** After a start, or a jump of the clock, senders have this long to catch up. */
  settleMs: 2 * 60_000,
};
const LEAST_DAYS = 3;
/** A source that has not spoken for so long in any of its hours is not waited for any more. */
const FURTHEST_HOURS = 31 * 24;

/**
 * SYS.FEED_SILENT: nothing from a source for much longer than usual (domain.md 3.5). Only hours count in which it
 * usually speaks: a night or a Sunday is no silence. One that only an import told of is not waited for.
 */
export const feedSilent: SubjectRule<SourceFacts, typeof PARAMS> = {
  code: 'SYS.FEED_SILENT',
  kind: 'source',
  params: PARAMS,
  check(facts, now, params) {
    const { heardAt, gapsMs } = facts;
    if (heardAt === undefined || gapsMs.length < params.leastGaps) return FINE;
    const usualGapMs = quantile(gapsMs, params.usualShare);
    const patienceMs = Math.max(
      params.leastMs,
      params.factor * usualGapMs,
      Math.round(params.longestFactor * usualLongest(facts)),
    );
    const silentAt = afterSpeaking(facts, heardAt, patienceMs);
    if (silentAt === undefined) return FINE;
    const from = Math.max(silentAt, facts.listeningAt === 0 ? 0 : facts.listeningAt + params.settleMs);
    if (now < from) return fineUntil(from);
    return wrong({
      code: 'SYS.FEED_SILENT',
      subject: { kind: 'source', id: facts.id },
      since: heardAt,
      evidence: { source: facts.id, heardAt, usualGapMs, patienceMs },
      material: String(heardAt),
    });
  },
};

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The longest gap of the median day before the last one; 0 while too few are known. One bad day changes little. */
function usualLongest({ longest }: SourceFacts): number {
  const days = longest.slice(0, -1).map(({ gapMs }) => gapMs);
  return days.length < LEAST_DAYS ? 0 : quantile(days, 0.5);
}

/** When so much time of hours in which the source usually speaks has gone by; `undefined` when it never does. */
function afterSpeaking(facts: SourceFacts, from: number, spanMs: number): number | undefined {
  let left = spanMs;
  let at = from;
  for (let hour = hourOf(from); hour <= hourOf(from) + FURTHEST_HOURS; hour++) {
    const end = (hour + 1) * HOUR_MS;
    if (usuallySpeaks(facts, hour)) {
      if (left <= end - at) return at + left;
      left -= end - at;
    }
    at = end;
  }
  return undefined;
}
