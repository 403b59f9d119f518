import type { IncomingHttpHeaders } from 'node:http';
import type { Clue, Mapped, ProviderEvent } from '../../app/connect/provider-event.ts';
import { locationText } from '../kit/place.ts';
import { present } from '../kit/present.ts';
import { readPayload } from '../kit/read-payload.ts';
import { tell, unmapped } from '../kit/tell.ts';
import { timeText } from '../kit/time-text.ts';
import { type Checkpoint, EasyPostEvent, Tracker } from './schema.ts';
import { DETAIL, SHARPENED, STATUS } from './status.ts';

const TRACKER = 'tracker.';

/** What one event of EasyPost says: every checkpoint of its tracker, each the same event however often it is repeated. */
export function map(_headers: IncomingHttpHeaders, payload: unknown, receivedAt: number): Mapped {
  return readPayload('event of EasyPost', EasyPostEvent, payload, ({ description, created_at: at, result }) => {
    if (!description.startsWith(TRACKER)) {
      const time = timeText(at ?? new Date(receivedAt).toISOString());
      return [unmapped('easypost', 'event', description, time)];
    }
    return readPayload('tracker of EasyPost', Tracker, result, mapTracker);
  });
}

function mapTracker(tracker: Tracker): readonly ProviderEvent[] {
  const details = tracker.tracking_details ?? [];
  const events = details.flatMap((detail, i) => mapCheckpoint(tracker, detail, i === details.length - 1));
  if (details.at(-1)?.status === tracker.status) return events;
  const { status, status_detail } = tracker;
  return [...events, ...mapCheckpoint(tracker, { status, status_detail, datetime: tracker.updated_at }, true)];
}

function mapCheckpoint(tracker: Tracker, checkpoint: Checkpoint, isNewest: boolean): readonly ProviderEvent[] {
  const { status: raw, status_detail: detail, tracking_location: place } = checkpoint;
  const time = timeText(checkpoint.datetime || tracker.updated_at);
  const status = STATUS[raw];
  const sharper = detail && status !== undefined && SHARPENED.has(status) ? DETAIL[detail] : undefined;
  const eta = isNewest && status !== 'delivered' ? tracker.est_delivery_date : undefined;
  return [
    tell(`${tracker.id}/${time}`, {
      type: 'shipment.tracking_updated',
      time,
      about: [clueOf(tracker)],
      data: present({
        carrier: tracker.carrier,
        tracking_number: tracker.tracking_code,
        status: sharper ?? status ?? 'unknown',
        raw_status: detail ? `${raw}/${detail}` : raw,
        location: locationText(place?.city, place?.state, place?.country),
        eta: eta ? timeText(eta) : undefined,
      }),
    }),
  ];
}

/** Carriers give numbers out again: a tracker is one use of one. */
function clueOf({ tracking_code: number, carrier, created_at: since }: Tracker): Clue {
  return { kind: 'tracking', number, since: timeText(since), ...(carrier ? { carrier } : {}) };
}
