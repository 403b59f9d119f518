import { latest, putById, putByTime } from './combine.ts';
import type { Draft } from './draft.ts';
import { noteContact } from './note-contact.ts';
import type { Claim, Review } from './order.ts';
import type { EventOf } from './order-event.ts';

const MOST_MESSAGES = 20;
/** The whole text stays with its event. */
const LONGEST_MESSAGE = 1_000;

type Word = 'claim.opened' | 'claim.closed' | 'review.created' | 'customer.message' | 'contact.attempted';

/** What the customer said and how they were reached. */
export function foldCustomer(draft: Draft, event: EventOf<Word>): void {
  switch (event.type) {
    case 'claim.opened':
    case 'claim.closed':
      foldClaim(draft, event);
      break;
    case 'review.created':
      foldReview(draft, event);
      break;
    case 'customer.message': {
      const { messageId, channel, text } = event.data;
      const message = { id: messageId, at: event.at, channel, text: text.slice(0, LONGEST_MESSAGE) };
      draft.messages = putByTime(draft.messages ?? [], message, (a, b) => a.id === b.id, MOST_MESSAGES);
      break;
    }
    case 'contact.attempted': {
      const { channel, outcome } = event.data;
      draft.contacts = noteContact(draft.contacts, { at: event.at, channel, outcome });
      break;
    }
  }
}

/** A claim is as its newest opening told it, and stands until it is closed after that. */
function foldClaim(draft: Draft, event: EventOf<'claim.opened'> | EventOf<'claim.closed'>): void {
  const { at, data } = event;
  const known = draft.claims.find((it) => it.id === data.claimId);
  if (event.type === 'claim.closed') {
    if (known?.openedAt !== undefined && known.openedAt > at) return;
    const claim = known ?? { id: data.claimId, kind: 'other', photos: [] };
    draft.claims = putById(draft.claims, { ...claim, closedAt: latest(claim.closedAt, at) });
    return;
  }
  if (known?.openedAt !== undefined && known.openedAt > at) return;
  const { kind = 'other', lines, photos = [], text } = data;
  const claim: Claim = {
    id: data.claimId,
    kind,
    photos,
    openedAt: at,
    ...(lines === undefined ? {} : { lines }),
    ...(text === undefined ? {} : { text }),
    ...(known?.closedAt !== undefined && known.closedAt >= at ? { closedAt: known.closedAt } : {}),
  };
  draft.claims = putById(draft.claims, claim);
}

function foldReview(draft: Draft, event: EventOf<'review.created'>): void {
  if (draft.review !== undefined && draft.review.at > event.at) return;
  const { score, title, message } = event.data;
  draft.review = {
    at: event.at,
    score,
    ...(title === undefined ? {} : { title }),
    ...(message === undefined ? {} : { message }),
  } satisfies Review;
}
