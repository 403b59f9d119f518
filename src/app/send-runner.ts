import type { MessageMarker } from '../cards/marker.ts';
import type { Rendered } from '../cards/rendered.ts';
import { FIRST_LOOK_MS, findEarlierPost } from './find-earlier-post.ts';
import type { Clock } from './ports/clock.ts';
import type { SendRow } from './ports/send-store.ts';
import type { SlackAnswer, SlackMessages } from './ports/slack-messages.ts';
import type { Store, Tx } from './ports/store.ts';
import { retryMs } from './retry-ms.ts';

const PAGE = 50;

/** A send as it goes out now, or why it is not sent any more. */
export type DrawnSend =
  | {
      readonly kind: 'send';
      readonly rendered: Rendered;
      readonly marker: MessageMarker;
      readonly threadTs?: string;
      readonly fallback?: Rendered;
      /** It shows something that goes on: it is drawn anew when that changes. */
      readonly repaints?: true;
    }
  /** Its case has no card yet: the thread it belongs to does not exist. With a time: its reader wants it then. */
  | { readonly kind: 'wait'; readonly untilAt?: number }
  | { readonly kind: 'drop'; readonly why: string };

/** Sends messages that cannot be compared (reminders, histories, digests), each once per key. */
export interface SendRunner {
  drain(): Promise<void>;
}

/**
 * Runs the outbox of messages. A reply whose parent was deleted would silently stand at top level: it is taken back and
 * sent again once the card is there anew.
 */
export function createSendRunner(deps: {
  readonly store: Store;
  readonly clock: Clock;
  readonly slack: SlackMessages;
  readonly draw: (row: SendRow, tx: Tx) => DrawnSend;
  readonly onOrphan: (row: SendRow, threadTs: string) => void;
  readonly onFailure: (row: SendRow, error: string) => void;
  /** Asks for another drain after so many milliseconds. */
  readonly wakeAfter: (ms: number) => void;
  /** Slack refused the blocks of this kind of message: remembered, so that the plain form is sent from now on. */
  readonly onBlocksRefused: (row: SendRow) => void;
}): SendRunner {
  const { store, clock, slack, draw } = deps;

  async function run(row: SendRow): Promise<void> {
    const drawn = draw(row, store.read);
    if (drawn.kind === 'wait') return later(row, Math.max(1_000, (drawn.untilAt ?? 0) - clock.now()));
    if (drawn.kind === 'drop') return store.write((tx) => tx.sends.fail(row.id, drawn.why));
    if (row.ts !== null) return repaint(row, row.ts, drawn);
    if (row.attemptedAt !== null && row.state === 'attempted') {
      const { channel, attemptedAt } = row;
      const { marker, threadTs } = drawn;
      const place = threadTs === undefined ? { channel } : { channel, threadTs };
      const earlier = await findEarlierPost({ ...place, marker, attemptedAt }, { slack, clock });
      if (earlier.kind === 'later') return later(row, earlier.afterMs);
      // It may have been drawn before things changed.
      if (earlier.kind === 'found') {
        return store.write((tx) => {
          tx.sends.sent(row.id, earlier.ts);
          if (drawn.repaints) tx.sends.repaint(row.key);
        });
      }
    }
    store.write((tx) => tx.sends.attempt(row.id, clock.now()));
    await store.durable();
    const answer = await slack.post(messageOf(row, drawn), false);
    if (answer.kind === 'done' && drawn.threadTs !== undefined && answer.threadTs !== drawn.threadTs)
      return orphan(row, answer.ts, drawn.threadTs);
    if (answer.kind === 'refused' && answer.error === 'invalid_blocks' && drawn.fallback !== undefined) {
      deps.onBlocksRefused(row);
      return settle(row, await slack.post(messageOf(row, { ...drawn, rendered: drawn.fallback }), false));
    }
    settle(row, answer);
    if (answer.kind === 'done') repaintIfOld(row, drawn);
  }

  async function repaint(row: SendRow, ts: string, drawn: Extract<DrawnSend, { kind: 'send' }>): Promise<void> {
    const { channel } = row;
    const answer = await slack.update({ channel, ts, rendered: drawn.rendered, marker: drawn.marker }, true);
    // An update may be sent twice: its outcome needs no looking up.
    settle(row, answer.kind === 'done' ? { kind: 'done', ts } : answer);
    if (answer.kind === 'done') repaintIfOld(row, drawn);
  }

  /** What it shows may have changed while it was under way. */
  function repaintIfOld(row: SendRow, drawn: Extract<DrawnSend, { kind: 'send' }>): void {
    if (!drawn.repaints) return;
    const now = draw(row, store.read);
    if (now.kind === 'send' && JSON.stringify(now.rendered) !== JSON.stringify(drawn.rendered))
      store.write((tx) => tx.sends.repaint(row.key));
  }

  async function orphan(row: SendRow, ts: string, threadTs: string): Promise<void> {
    await slack.remove(row.channel, ts);
    deps.onOrphan(row, threadTs);
    store.write((tx) => {
      tx.sends.unattempt(row.id);
      tx.sends.later(row.id, clock.now() + 1_000);
    });
  }

  function settle(row: SendRow, answer: SlackAnswer): void {
    store.write((tx) => {
      switch (answer.kind) {
        case 'done':
          return tx.sends.sent(row.id, answer.ts);
        case 'limited':
          tx.sends.unattempt(row.id);
          deps.wakeAfter(answer.afterMs);
          return tx.sends.later(row.id, clock.now() + answer.afterMs);
        case 'unknown':
          return tx.sends.later(row.id, clock.now() + FIRST_LOOK_MS);
        case 'gone':
          return tx.sends.fail(row.id, 'gone');
        case 'refused':
          tx.sends.unattempt(row.id);
          if (answer.forGood) return tx.sends.fail(row.id, answer.error);
          return tx.sends.later(row.id, clock.now() + retryMs(row.attempts));
      }
    });
    if (answer.kind === 'refused') deps.onFailure(row, answer.error);
  }

  function later(row: SendRow, ms: number): void {
    store.write((tx) => tx.sends.later(row.id, clock.now() + ms));
  }

  return {
    async drain() {
      for (;;) {
        const rows = store.read.sends.waiting(clock.now(), PAGE);
        if (rows.length === 0) return;
        for (const row of rows) await run(row);
      }
    },
  };
}

function messageOf(row: SendRow, drawn: Extract<DrawnSend, { kind: 'send' }>) {
  return {
    channel: row.channel,
    rendered: drawn.rendered,
    marker: drawn.marker,
    ...(drawn.threadTs === undefined ? {} : { threadTs: drawn.threadTs }),
  };
}
