import type { MessageMarker } from '../cards/marker.ts';
import type { Clock } from './ports/clock.ts';
import type { SlackMessages } from './ports/slack-messages.ts';

/** An unanswered post is looked up after 2 s and again after 30 s before it is repeated (design 2.4). */
const LOOK_AGAIN_MS = [2_000, 30_000] as const;
/** The clocks of Slack and of this machine may differ by so much. */
const SLACK_BEHIND_MS = 60_000;
/** After a look that Slack did not answer. */
const UNANSWERED_MS = 5_000;

/** How long after an unanswered post it is looked up for the first time. */
export const FIRST_LOOK_MS = LOOK_AGAIN_MS[0];

/** What became of an unanswered post. `later`: nobody can tell yet, look again after so many milliseconds. */
export type EarlierPost =
  | { readonly kind: 'found'; readonly ts: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'later'; readonly afterMs: number };

/** Looks an earlier try to post up by its marker, since Slack has no idempotency key. Never throws. */
export async function findEarlierPost(
  post: {
    readonly channel: string;
    readonly threadTs?: string;
    readonly marker: MessageMarker;
    readonly attemptedAt: number;
  },
  { slack, clock }: { readonly slack: SlackMessages; readonly clock: Clock },
): Promise<EarlierPost> {
  const { channel, threadTs, marker, attemptedAt } = post;
  // The age when the look began: what Slack shows a moment later was not looked for.
  const age = clock.now() - attemptedAt;
  const waitMs = LOOK_AGAIN_MS.find((ms) => age < ms);
  try {
    const ts = await slack.find(channel, attemptedAt - SLACK_BEHIND_MS, marker, threadTs);
    if (ts !== undefined) return { kind: 'found', ts };
  } catch {
    return { kind: 'later', afterMs: UNANSWERED_MS };
  }
  if (waitMs === undefined) return { kind: 'absent' };
  return { kind: 'later', afterMs: Math.max(0, attemptedAt + waitMs - clock.now()) };
}
