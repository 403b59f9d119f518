import { earliest, putById, putByTime } from './combine.ts';
import type { Draft } from './draft.ts';
import type { Hold } from './order.ts';
import type { EventOf } from './order-event.ts';

const MOST_STATUSES = 20;

/** The first time that an order was approved, cancelled or completed. */
export function foldMilestone(
  draft: Draft,
  event: EventOf<'order.approved'> | EventOf<'order.cancelled'> | EventOf<'order.completed'>,
): void {
  if (event.type === 'order.approved') draft.approvedAt = earliest(draft.approvedAt, event.at);
  else if (event.type === 'order.cancelled') draft.cancelledAt = earliest(draft.cancelledAt, event.at);
  else draft.completedAt = earliest(draft.completedAt, event.at);
}

/** Holds by their id; the newest word says whether one stands. */
export function foldHold(draft: Draft, event: EventOf<'order.held'> | EventOf<'order.released'>): void {
  const { at, data } = event;
  const known = draft.holds.find((it) => it.id === data.holdId);
  const held = event.type === 'order.held';
  if (known === undefined) {
    const hold: Hold = { id: data.holdId, codes: held ? (data.codes ?? []) : [], heldAt: at };
    draft.holds = putById(draft.holds, held ? hold : released(hold, at, data.fulfilmentRequested));
    return;
  }
  const placeholder = known.heldAt === known.releasedAt;
  if (!held) {
    if (at < (known.releasedAt ?? known.heldAt)) return;
    const heldAt = placeholder ? at : known.heldAt;
    draft.holds = putById(draft.holds, released({ ...known, heldAt }, at, data.fulfilmentRequested));
    return;
  }
  if (at < known.heldAt && !placeholder) return;
  const hold: Hold = { id: known.id, codes: data.codes ?? [], heldAt: at };
  const stillReleased = known.releasedAt !== undefined && known.releasedAt >= at;
  draft.holds = putById(
    draft.holds,
    stillReleased ? released(hold, known.releasedAt, known.fulfilmentRequested) : hold,
  );
}

function released(hold: Hold, releasedAt: number, fulfilmentRequested: boolean | undefined): Hold {
  return {
    id: hold.id,
    codes: hold.codes,
    heldAt: hold.heldAt,
    releasedAt,
    ...(fulfilmentRequested === undefined ? {} : { fulfilmentRequested }),
  };
}

/** What each system called the order's state, oldest first, at most the newest 20. */
export function foldStatus(draft: Draft, event: EventOf<'order.status'>): void {
  const { system, status, raw } = event.data;
  const told = { system, status, at: event.at, ...(raw === undefined ? {} : { raw }) };
  draft.statuses = putByTime(
    draft.statuses,
    told,
    (a, b) => a.system === b.system && a.status === b.status && a.raw === b.raw,
    MOST_STATUSES,
  );
}
