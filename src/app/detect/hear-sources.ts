import { hear, noteUnmapped } from '../../domain/detection/subjects/hear.ts';
import { type SourceMemory, unmappedStatusKey } from '../../domain/detection/subjects/source-facts.ts';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import type { SubjectRow } from '../ports/subject-store.ts';
import type { Checking } from './check-order.ts';

/** Remembers when each source spoke and what it sends that nobody here knows; a page of events costs one row a source. */
export function hearSources(events: readonly OrderEvent[], { tx, now, quiet }: Checking): void {
  const heard = new Map<string, SourceMemory>();
  const urgent = new Set<string>();
  for (const event of events) {
    const { source, receivedAt } = event;
    const before = heard.get(source) ?? memoryOf(tx.subjects.get('source', source));
    // What an import tells happened when it says; nothing was heard now.
    let memory = quiet ? hear(before, event.at, undefined) : hear(before, receivedAt, receivedAt);
    const unmapped = unmappedOf(event);
    if (unmapped !== undefined) {
      const known = memory;
      memory = noteUnmapped(memory, unmapped, receivedAt);
      if (memory !== known) urgent.add(source);
    }
    heard.set(source, memory);
  }
  for (const [source, memory] of heard) {
    const row = tx.subjects.get('source', source);
    const look = row === undefined || urgent.has(source) || mayBeSilent(row, now);
    tx.subjects.save({
      kind: 'source',
      id: source,
      memory: JSON.stringify(memory),
      nextCheckAt: look ? now : row.nextCheckAt,
      checkedAt: row?.checkedAt ?? 0,
    });
  }
}

/** What nobody here knows of an event: its type, or the status that it tells in its sender's own words. */
function unmappedOf(event: OrderEvent): string | undefined {
  if (event.type === 'unknown') return event.data.rawType;
  if (event.type !== 'order.status' && event.type !== 'shipment.tracking_updated') return undefined;
  const { status, raw } = event.data;
  return status === 'unknown' && raw !== undefined ? unmappedStatusKey(raw) : undefined;
}

/** Without a planned look the source was silent, or had no habits yet. */
function mayBeSilent(row: SubjectRow, now: number): boolean {
  return row.nextCheckAt === null || row.nextCheckAt <= now;
}

/** What is remembered of a source; `undefined` for one that was never heard. */
export function memoryOf(row: SubjectRow | undefined): SourceMemory | undefined {
  // Written by `hearSources` alone, or `{}` where somebody asked for a look before.
  return row === undefined || row.memory === '{}' ? undefined : (JSON.parse(row.memory) as SourceMemory);
}
