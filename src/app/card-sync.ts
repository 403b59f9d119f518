import { createHash } from 'node:crypto';
import type { MessageMarker } from '../cards/marker.ts';
import type { Rendered } from '../cards/rendered.ts';
import { isLive } from '../domain/case/case.ts';
import type { CaseId } from '../domain/ids.ts';
import type { ChannelBudget } from './channel-budget.ts';
import { createEarlyDeletions } from './early-deletions.ts';
import { FIRST_LOOK_MS, findEarlierPost } from './find-earlier-post.ts';
import type { CardLane, CardRow } from './ports/card-store.ts';
import type { Clock } from './ports/clock.ts';
import type { SlackAnswer, SlackMessages } from './ports/slack-messages.ts';
import type { Store, Tx } from './ports/store.ts';
import { retryMs } from './retry-ms.ts';

const PAGE = 20;
/** Rank of a P2. */
const PRESSING = 2;

/** What should be seen of one case now. */
export interface DrawnCard {
  readonly rendered: Rendered;
  readonly marker: MessageMarker;
}

/** The room for new cards in each channel, and what becomes of a card without any. */
export interface Overflow extends ChannelBudget {
  fold(tx: Tx, caseId: CaseId, now: number): void;
}

/** Brings what Slack shows to what should be seen. */
export interface CardSync {
  drain(): Promise<void>;
  /**
   * Tells that a message is gone, e.g. deleted by hand. The card of a live case comes back once, one of an ended case
   * does not. Answers whether a card has to be posted; a message that is no card costs one look.
   */
  gone(channel: string, ts: string): boolean;
}

/**
 * Reconciles cards with Slack: nothing, one update or one post per card and pass. A card whose picture did not change
 * costs no call; bursts collapse into the newest state.
 */
export function createCardSync(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly slack: SlackMessages;
  readonly draw: (caseId: string, tx: Tx) => DrawnCard | undefined;
  readonly onShown: (row: CardRow) => void;
  readonly onFailure: (row: CardRow, error: string) => void;
  /** Asks for another drain after so many milliseconds: a lane waits for Slack's pace. */
  readonly wakeAfter: (ms: number) => void;
  /** Where new cards go that a channel has no room for; absent: there is always room. */
  readonly overflow?: Overflow;
}): CardSync {
  const { store, clock, slack, draw, overflow } = deps;
  const pausedUntil = new Map<string, number>();
  const early = createEarlyDeletions();

  /** Answers how long the lane has to wait, 0 to go on. */
  async function sync(row: CardRow): Promise<number> {
    // While earlier cards were on their way another case may have begun to speak for this one.
    if (store.read.cards.get(row.caseId)?.shown === row.wanted) return 0;
    const drawn = draw(row.caseId, store.read);
    if (drawn === undefined) {
      store.write((tx) => tx.cards.fail(row.caseId, 'no such case'));
      return 0;
    }
    const hash = hashOf(drawn.rendered);
    if (row.ts !== null && row.shownHash === hash) {
      const { ts } = row;
      store.write((tx) => tx.cards.shown(row.caseId, { wanted: row.wanted, hash, ts }));
      return 0;
    }
    const { ts } = row;
    if (ts === null && mayFold(row) && overflow?.hasRoom(row.channel, clock.now()) === false) {
      store.write((tx) => overflow.fold(tx, row.caseId, clock.now()));
      return 0;
    }
    if (ts === null) return early.during(async () => settle(row, hash, await post(row, drawn)));
    return settle(row, hash, await update(row, ts, drawn));
  }

  function update(row: CardRow, ts: string, drawn: DrawnCard): Promise<SlackAnswer> {
    return slack.update({ channel: row.channel, ts, ...drawn }, row.rank === 0);
  }

  async function post(row: CardRow, drawn: DrawnCard): Promise<SlackAnswer | undefined> {
    if (row.attemptedAt !== null) {
      const { channel, attemptedAt } = row;
      // Its version may have been another then.
      const marker = { ...drawn.marker, event_payload: { case_id: row.caseId } };
      const earlier = await findEarlierPost({ channel, marker, attemptedAt }, { slack, clock });
      if (earlier.kind === 'later') {
        store.write((tx) => tx.cards.later(row.caseId, clock.now() + earlier.afterMs));
        return undefined;
      }
      // It shows an older picture: the next pass updates it.
      if (earlier.kind === 'found') {
        store.write((tx) => tx.cards.shown(row.caseId, { wanted: row.shown, hash: '', ts: earlier.ts }));
        return undefined;
      }
    }
    store.write((tx) => tx.cards.attempt(row.caseId, clock.now()));
    await store.durable();
    return slack.post({ channel: row.channel, ...drawn }, row.rank <= 1);
  }

  /** Answers how long the lane has to wait. */
  function settle(row: CardRow, hash: string, answer: SlackAnswer | undefined): number {
    if (answer === undefined) return 0;
    store.write((tx) => {
      // Deleted while the update was under way: its answer is about a message that is gone.
      if (row.ts !== null && tx.cards.get(row.caseId)?.ts !== row.ts) return;
      switch (answer.kind) {
        case 'done':
          tx.cards.shown(row.caseId, { wanted: row.wanted, hash, ts: answer.ts });
          return void (early.has(row.channel, answer.ts) && lose(tx, row.caseId));
        case 'gone':
          return void lose(tx, row.caseId);
        case 'limited':
          return row.ts === null ? tx.cards.unattempt(row.caseId) : undefined;
        case 'unknown':
          return tx.cards.later(row.caseId, clock.now() + (row.ts === null ? FIRST_LOOK_MS : retryMs(row.attempts)));
        case 'refused':
          tx.cards.unattempt(row.caseId);
          if (answer.forGood) return tx.cards.fail(row.caseId, answer.error);
          return tx.cards.later(row.caseId, clock.now() + retryMs(row.attempts));
      }
    });
    if (answer.kind === 'done' && row.ts === null) overflow?.spend(row.channel, clock.now());
    if (answer.kind === 'done') deps.onShown(row);
    if (answer.kind === 'refused') deps.onFailure(row, answer.error);
    return answer.kind === 'limited' ? answer.afterMs : 0;
  }

  return {
    async drain() {
      for (;;) {
        const lanes = store.read.cards.lanesBehind(clock.now()).filter((lane) => !isPaused(lane));
        if (lanes.length === 0) return;
        await Promise.all(lanes.map(runLane));
      }
    },
    gone(channel, ts) {
      const caseId = store.read.cards.at(channel, ts);
      if (caseId !== undefined) return store.write((tx) => lose(tx, caseId));
      early.note(channel, ts);
      return false;
    },
  };

  /** A lane that waits still serves people's own changes: they have a share of the pace to themselves. */
  function isPaused(lane: CardLane): boolean {
    if (![true, false].some((own) => pausedUntil.has(laneKey(lane, own)))) return false;
    const [first] = store.read.cards.behind(lane, clock.now(), 1);
    const until = pausedUntil.get(laneKey(lane, first?.rank === 0));
    return until !== undefined && until > clock.now();
  }

  async function runLane(lane: CardLane): Promise<void> {
    for (const row of store.read.cards.behind(lane, clock.now(), PAGE)) {
      const waitMs = await sync(row);
      if (waitMs === 0) continue;
      pausedUntil.set(laneKey(lane, row.rank === 0), clock.now() + waitMs);
      deps.wakeAfter(waitMs);
      return;
    }
  }
}

/** A card is not in Slack any more; answers whether it comes back. */
function lose(tx: Tx, caseId: CaseId): boolean {
  const item = tx.cases.get(caseId);
  const again = item !== undefined && isLive(item.status);
  tx.cards.gone(caseId, again);
  return again;
}

/** P1, P2 and what people ask for never wait for room; a post that may have happened is no new one. */
function mayFold({ rank, attemptedAt }: CardRow): boolean {
  return rank > PRESSING && attemptedAt === null;
}

function laneKey({ channel, posted }: CardLane, own: boolean): string {
  return `${channel} ${posted} ${own}`;
}

function hashOf(rendered: Rendered): string {
  return createHash('sha1').update(JSON.stringify(rendered)).digest('base64');
}
