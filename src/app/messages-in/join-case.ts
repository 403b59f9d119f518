import { type Case, isLive } from '../../domain/case/case.ts';
import { followUpsSeen } from '../../domain/case/decide/promise.ts';
import { wakening } from '../../domain/case/decide/rest.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { SYSTEM } from '../../domain/ids.ts';
import { redrawTurnUp } from '../detect/see-turned-up.ts';
import { solvedBySteps } from '../effects/solve-by-steps.ts';
import type { Tx } from '../ports/store.ts';
import { putThreadNote } from '../tell-thread.ts';
import { showCard, wantCard } from '../want-card.ts';
import type { HeardMessage } from './heard-message.ts';
import { readConsent } from './read-consent.ts';

/** Messages that come within this time are told of in one note. */
const BUNDLE_MS = 10 * 60_000;

/**
 * Writes a message into the history of a case. It wakes a case that rests for its customer, opens one again that ended,
 * ticks off what was planned for an answer, and is told its owner once in the thread; thanks alone do none of this, and may
 * be the last that the end of a case waited for. Choices among what was offered are kept as the customer's consent; nothing
 * is done by that.
 */
export function joinCase(tx: Tx, item: Case, message: HeardMessage, now: number): Case {
  const { event, intent, text } = message;
  const consent = readConsent(item, message, now);
  const isNews = intent !== 'thanks' || consent !== undefined;
  const heard: CaseEvent = {
    type: 'message_heard',
    messageId: event.data.messageId,
    intent,
    text,
    ...(consent === undefined ? {} : { consent }),
  };
  const reopened: readonly CaseEvent[] =
    isNews && !isLive(item.status) ? [{ type: 'reopened', why: 'customer_wrote' }] : [];
  const woken = isNews && rests(item) ? wakening(item, 'condition', now).map(answered) : [];
  const ticked = isNews ? followUpsSeen(item, 'reply', event.at) : [];
  const stamp = { at: now, by: SYSTEM };
  const happened = [...reopened, heard, ...woken, ...ticked];
  // What would open an ended case again ends none: somebody has to read it.
  const solved = isNews ? [] : solvedBySteps(tx, item, happened, stamp);
  const after = tx.cases.apply(item, [...happened, ...solved], stamp);
  if (!isNews) {
    redrawTurnUp(tx, item, after);
    wantCard(tx, after, 1);
    return after;
  }
  showCard(tx, after, 1);
  tellOwner(tx, item, after, now);
  return after;
}

/** For the customer, or for a time alone: whoever let it rest would want to know. */
function rests({ waiting }: Case): boolean {
  return waiting?.condition === 'reply' || (waiting?.reason === 'snoozed' && waiting.condition === undefined);
}

function answered(event: CaseEvent): CaseEvent {
  return event.type === 'woken' ? { ...event, condition: 'reply' } : event;
}

/** One note for what comes close together: later messages are written into the note that is there. */
function tellOwner(tx: Tx, before: Case, after: Case, now: number): void {
  const prefix = `heard:${after.id}:`;
  const open = tx.sends.withPrefix(prefix).find(({ createdAt }) => now < createdAt + BUNDLE_MS);
  if (open !== undefined) return tx.sends.repaint(open.key);
  const note = { kind: 'heard', since: before.version, until: now + BUNDLE_MS } as const;
  putThreadNote(tx, after, `${prefix}${after.version}`, note, now);
}
