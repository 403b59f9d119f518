import { clockCall } from '../../cards/thread/clock-call.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { SendRow } from '../ports/send-store.ts';
import type { Tx } from '../ports/store.ts';
import type { DrawnSend } from '../send-runner.ts';
import { clockView, type MessageUrl } from './clock-view.ts';
import type { ClockNote } from './join-telling.ts';

const CHANNEL = /^[CG]/;

/** Draws what one message tells of clocks. Until it is sent it leaves out what was done meanwhile. */
export function drawClocks(
  row: SendRow,
  { stage }: ClockNote,
  tx: Tx,
  messages: Messages,
  urlOf: MessageUrl,
): DrawnSend {
  const onlyRunning = row.ts === null && row.state === 'wanted';
  const view = clockView(tx, { key: row.key, stage, toChannel: CHANNEL.test(row.channel), onlyRunning }, urlOf);
  if (view === undefined) return { kind: 'drop', why: 'nothing to say any more' };
  const marker = { event_type: 'ordermend_note', event_payload: { key: row.key } } as const;
  return { kind: 'send', rendered: clockCall(view, messages), marker, repaints: true };
}
