import { FINE, fineUntil, wrong } from '../../answers.ts';
import type { SubjectRule } from '../../subject-rule.ts';
import { type ChannelFacts, failureRate } from '../../subjects/channel-facts.ts';

const PARAMS = {
  /** Share of failed attempts from which a channel fails, whatever is usual. */
  leastRate: 0.2,
  /** So many times the usual share. */
  factor: 3,
  leastTries: 10,
  /** It is over below so many times the usual share, for half an hour. */
  clearFactor: 1.5,
  /** A share below this is over, however rare failures usually are. */
  clearRate: 0.1,
  /** Fewer attempts than this tell nothing of what is usual. */
  usualTries: 20,
};

/**
 * PAY.CHANNEL_FAILURE: payments of one channel fail far more often than usual over a quarter of an hour; over when they
 * have not for half an hour (domain.md 3.1).
 */
export const channelFailure: SubjectRule<ChannelFacts, typeof PARAMS> = {
  code: 'PAY.CHANNEL_FAILURE',
  kind: 'payment_channel',
  params: PARAMS,
  check(facts, _now, params) {
    const { recent, settling, usual, standingAt, nextBucketAt } = facts;
    const usualRate = usual.tried < params.usualTries ? 0 : failureRate(usual);
    const limit = Math.max(params.leastRate, params.factor * usualRate);
    const failing = recent.tried >= params.leastTries && failureRate(recent) >= limit;
    const calm = failureRate(settling) < Math.max(params.clearRate, params.clearFactor * usualRate);
    if (!failing && (standingAt === undefined || calm)) return recent.failed === 0 ? FINE : fineUntil(nextBucketAt);
    const { tried, failed } = failing ? recent : settling;
    return wrong(
      {
        code: 'PAY.CHANNEL_FAILURE',
        subject: { kind: 'payment_channel', id: facts.id },
        since: standingAt ?? facts.recentFrom,
        evidence: { method: facts.id, tried, failed, failureRate: round(failed / tried), usualRate: round(usualRate) },
        material: facts.id,
      },
      nextBucketAt,
    );
  },
};

/** Shares to a tenth of a per cent: the last attempt is no news. */
function round(rate: number): number {
  return Math.round(rate * 1_000) / 1_000;
}
