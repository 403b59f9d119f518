import type { Case } from '../../domain/case/case.ts';
import type { Contact, ContactChannel, ContactOutcome } from '../../domain/case/contact.ts';
import { wakening } from '../../domain/case/decide/rest.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { RemedyState } from '../../domain/case/remedy.ts';
import { type EffectId, SYSTEM } from '../../domain/ids.ts';
import { maskText } from '../../domain/privacy/mask-text.ts';
import { keepAttempts } from '../contact/keep-attempts.ts';
import { redrawTurnUp } from '../detect/see-turned-up.ts';
import type { EffectRow } from '../ports/effect-store.ts';
import type { Tx } from '../ports/store.ts';
import { putThreadNote } from '../tell-thread.ts';
import { showCard, wantCard } from '../want-card.ts';
import type { ChangeTo } from './change-to.ts';
import { solvedBySteps } from './solve-by-steps.ts';

/** What a message that was taken comes to, by the way it went; a refused one beside it. */
const OUTCOMES: Readonly<Record<ContactChannel, { readonly sent: ContactOutcome; readonly refused?: ContactOutcome }>> =
  {
    email: { sent: 'email_sent', refused: 'email_bounced' },
    sms: { sent: 'sms_delivered', refused: 'sms_failed' },
    phone: { sent: 'reached' },
    marketplace: { sent: 'reached' },
  };

const UNDER_WAY: ReadonlySet<Contact['state']> = new Set(['requested', 'sent', 'unknown']);

/**
 * Moves a message to a customer on, with its outbox row, its case and its card. Whoever takes it has answered for good:
 * nothing verifies it. One that was refused wakes the case, which would wait for an answer in vain, and is told its owner.
 * Answers the case, or `undefined` when the message is over or stands so already.
 */
export function changeContact(tx: Tx, row: EffectRow, to: ChangeTo, now: number): Case | undefined {
  const item = tx.cases.get(row.caseId);
  const contact = item?.contacts.find(({ id }) => id === row.id);
  if (item === undefined || contact === undefined || !mayFollow(contact, to.state)) return undefined;
  const over = to.state === 'sent' || to.state === 'unknown' ? undefined : masked(row, contact);
  tx.effects.set(row.id, {
    state: to.state === 'accepted' ? 'verified' : to.state,
    nextAt: over === undefined ? (to.nextAt ?? null) : null,
    ...(to.attempts === undefined ? {} : { attempts: to.attempts }),
    ...(over === undefined ? {} : { body: over }),
  });
  const changed = changedBy(contact, to);
  if (changed.state === contact.state && changed.outcome === undefined) return undefined;
  const isLost = changed.state === 'failed' && item.waiting?.condition === 'reply';
  const happened = [changed, ...(isLost ? wakening(item, 'time', now) : [])];
  const stamp = { at: now, by: SYSTEM };
  const events = [...happened, ...solvedBySteps(tx, item, happened, stamp)];
  const after = tx.cases.apply(item, events, stamp);
  redrawTurnUp(tx, item, after);
  keepAttempts(tx, after, events, now);
  if (changed.state === 'failed') tellFailed(tx, after, row.id, now);
  else wantCard(tx, after, 1);
  return after;
}

/** A later word of the carrier of the message may still say that it did not arrive. */
function mayFollow({ state, outcome }: Contact, to: RemedyState): boolean {
  if (UNDER_WAY.has(state) && outcome === undefined) return true;
  return state === 'sent' && to === 'refused';
}

function changedBy({ id, channel }: Contact, to: ChangeTo): Extract<CaseEvent, { type: 'contact_changed' }> {
  // Mail servers repeat the address that they refuse.
  const reason = to.reason === undefined ? {} : { reason: maskText(to.reason) };
  const outcome = (it: ContactOutcome | undefined) => (it === undefined ? {} : { outcome: it });
  switch (to.state) {
    case 'accepted':
    case 'verified':
      return { type: 'contact_changed', id, state: 'sent', ...outcome(OUTCOMES[channel].sent) };
    case 'refused':
      return { type: 'contact_changed', id, state: 'failed', ...outcome(OUTCOMES[channel].refused), ...reason };
    case 'unknown':
      return { type: 'contact_changed', id, state: 'unknown', ...reason };
    default:
      return { type: 'contact_changed', id, state: 'sent' };
  }
}

/** What was sent is kept masked once nobody has to send it again (domain.md 8). */
function masked(row: EffectRow, { effect }: Contact): string {
  return JSON.stringify({ ...(JSON.parse(row.body) as object), input: effect?.input ?? {} });
}

function tellFailed(tx: Tx, item: Case, id: EffectId, now: number): void {
  showCard(tx, item, 1);
  putThreadNote(tx, item, `contact-failed:${id}`, { kind: 'contact_failed', contactId: id }, now);
}
