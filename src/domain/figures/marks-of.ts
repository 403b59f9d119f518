import type { Case } from '../case/case.ts';
import type { Money } from '../order/money.ts';
import { stepOf } from './rough-span.ts';

/** What figures of a span of time count. */
export const MARKS = ['opened', 'claimed', 'solved', 'refunded', 'cleared', 'reopened'] as const;
export type MarkKind = (typeof MARKS)[number];

/** One thing that counts at a moment in a channel. */
export interface Mark {
  readonly what: MarkKind;
  readonly at: number;
  readonly channel: string;
  /** opened: the code; claimed and solved: the step of how long it took; refunded: the currency. */
  readonly part: string;
  /** Minor units of what was refunded. */
  readonly amount: number;
}

/**
 * What a case counts for as it is now: opened and how soon claimed at the time it opened, solved, how soon, and the money
 * given back at the time it was solved. What was taken back counts no more.
 */
export function marksOf(item: Case): readonly Mark[] {
  const { openedAt, claimedAt, solvedAt, code } = item;
  const mark = (what: MarkKind, at: number, part: string, amount = 0): Mark => ({
    what,
    at,
    channel: item.route.channel,
    part,
    amount,
  });
  return [
    mark('opened', openedAt, code),
    ...(claimedAt === undefined ? [] : [mark('claimed', openedAt, String(stepOf(claimedAt - openedAt)))]),
    ...(solvedAt === undefined ? [] : [mark('solved', solvedAt, String(stepOf(solvedAt - openedAt)))]),
    ...(solvedAt === undefined
      ? []
      : refundedOf(item).map(({ amount, currency }) => mark('refunded', solvedAt, currency, amount))),
  ];
}

/** Money of a case that provably went back to its customer. */
export function refundedOf({ remedies }: Pick<Case, 'remedies'>): readonly Money[] {
  return remedies.flatMap((it) => (it.state === 'verified' ? (it.effect?.money ?? []) : []));
}
