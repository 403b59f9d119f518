import type { Draft } from './draft.ts';
import type { ForeignAlert } from './order.ts';
import type { EventOf } from './order-event.ts';

/** An order with more alerts than this is a sender gone wild. */
const MOST_ALERTS = 200;

/** Alerts of other detection jobs by sender and fingerprint; only their own sender clears them. */
export function foldAlert(draft: Draft, event: EventOf<'exception.detected'> | EventOf<'exception.cleared'>): void {
  const { data, source } = event;
  const fingerprint = data.fingerprint ?? `${source}|${data.code}|${event.subject}`;
  const known = draft.alerts.find((it) => it.source === source && it.fingerprint === fingerprint);
  const alert =
    event.type === 'exception.detected' ? detected(known, event, fingerprint) : cleared(known, event, fingerprint);
  if (alert === known) return;
  const others = draft.alerts.filter((it) => it !== known);
  draft.alerts = [...others, alert].sort(byName).slice(0, MOST_ALERTS);
}

function detected(
  known: ForeignAlert | undefined,
  event: EventOf<'exception.detected'>,
  fingerprint: string,
): ForeignAlert {
  const { at, data, source } = event;
  const placeholder = known !== undefined && known.detectedAt === known.clearedAt;
  if (known !== undefined && !placeholder && known.detectedAt > at) return known;
  const stillCleared = known?.clearedAt !== undefined && known.clearedAt >= at;
  return {
    fingerprint,
    source,
    code: data.code,
    evidence: data.evidence ?? {},
    detectedAt: at,
    ...(data.severity === undefined ? {} : { severity: data.severity }),
    ...(data.summary === undefined ? {} : { summary: data.summary }),
    ...(stillCleared ? { clearedAt: known.clearedAt } : {}),
  };
}

function cleared(
  known: ForeignAlert | undefined,
  event: EventOf<'exception.cleared'>,
  fingerprint: string,
): ForeignAlert {
  const { at, data, source } = event;
  if (known === undefined) return { fingerprint, source, code: data.code, evidence: {}, detectedAt: at, clearedAt: at };
  if (at < (known.clearedAt ?? known.detectedAt)) return known;
  const placeholder = known.detectedAt === known.clearedAt;
  return { ...known, clearedAt: at, ...(placeholder ? { detectedAt: at, code: data.code } : {}) };
}

function byName(a: ForeignAlert, b: ForeignAlert): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.fingerprint < b.fingerprint ? -1 : 1;
}
