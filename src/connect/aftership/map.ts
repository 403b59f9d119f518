import type { IncomingHttpHeaders } from 'node:http';
import type { Clue, Mapped, ProviderEvent } from '../../app/connect/provider-event.ts';
import { locationText } from '../kit/place.ts';
import { present } from '../kit/present.ts';
import { readPayload } from '../kit/read-payload.ts';
import { tell, unmapped } from '../kit/tell.ts';
import { timeText, unixText } from '../kit/time-text.ts';
import { AfterShipEvent, type Checkpoint, Tracking } from './schema.ts';
import { SUBTAG, TAG } from './status.ts';

const TRACKING_EVENTS: ReadonlySet<string> = new Set(['tracking_update', 'edd_revise', 'tracking_pending_time']);

/** What one webhook of AfterShip says: every checkpoint, each the same event however often it is repeated. */
export function map(_headers: IncomingHttpHeaders, payload: unknown, receivedAt: number): Mapped {
  return readPayload('webhook of AfterShip', AfterShipEvent, payload, ({ event, ts, msg }) => {
    const at = ts ? unixText(ts) : new Date(receivedAt).toISOString();
    if (!TRACKING_EVENTS.has(event)) return [unmapped('aftership', 'event', event, at)];
    return readPayload('tracking of AfterShip', Tracking, msg, (tracking) => mapTracking(tracking, at));
  });
}

function mapTracking(tracking: Tracking, at: string): readonly ProviderEvent[] {
  const checkpoints = tracking.checkpoints ?? [];
  const events = checkpoints.flatMap((it, i) => mapCheckpoint(tracking, it, i === checkpoints.length - 1, at));
  const last = checkpoints.at(-1);
  const { tag, subtag } = tracking;
  if (last !== undefined && (last.subtag ?? last.tag) === (subtag ?? tag)) return events;
  return [...events, ...mapCheckpoint(tracking, { tag, subtag, checkpoint_time: tracking.updated_at }, true, at)];
}

function mapCheckpoint(
  tracking: Tracking,
  checkpoint: Partial<Checkpoint>,
  isNewest: boolean,
  at: string,
): readonly ProviderEvent[] {
  const time = timeText(checkpoint.checkpoint_time || checkpoint.created_at || tracking.updated_at || at);
  const raw = checkpoint.subtag || checkpoint.tag || tracking.tag;
  const status = SUBTAG[raw] ?? TAG[checkpoint.tag ?? raw] ?? TAG[raw.split('_')[0] ?? ''];
  const isKnown = raw in SUBTAG || raw in TAG;
  const eta = tracking.latest_estimated_delivery?.datetime ?? tracking.expected_delivery;
  return [
    tell(`${tracking.id}/${time}`, {
      type: 'shipment.tracking_updated',
      time,
      about: cluesOf(tracking),
      data: present({
        carrier: tracking.slug,
        tracking_number: tracking.tracking_number,
        status: status ?? 'unknown',
        raw_status: raw,
        location:
          checkpoint.location ||
          locationText(checkpoint.city, checkpoint.state, checkpoint.country_region_name ?? checkpoint.country_name),
        eta: isNewest && status !== 'delivered' && eta ? etaText(eta) : undefined,
      }),
    }),
    ...(isKnown ? [] : [unmapped('aftership', 'subtag', raw, time)]),
  ];
}

/** A day stays a day: it means its end in the customer's zone. */
function etaText(eta: string): string {
  return eta.length === 10 ? eta : timeText(eta);
}

/** The parcel's number first: what people write into AfterShip's order fields may be an id, a number, or neither. */
function cluesOf(tracking: Tracking): readonly Clue[] {
  const { slug: carrier, tracking_number: number, created_at: since } = tracking;
  const names = [tracking.order_id, tracking.order_number].filter(
    (name) => name !== undefined && name !== null && name !== '',
  );
  return [
    { kind: 'tracking', number, ...(carrier ? { carrier } : {}), ...(since ? { since: timeText(since) } : {}) },
    ...(names as string[]).flatMap((value) => [{ kind: 'order', value } as const, { kind: 'number', value } as const]),
  ];
}
