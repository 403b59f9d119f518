/** What is remembered of a source of events. Times are epoch milliseconds. */
export interface SourceMemory {
  /** When it was first heard, by the time of its events. */
  readonly firstAt: number;
  /** The newest of its events. */
  readonly lastAt: number;
  /** When something arrived from it last; absent while only an import told of it. */
  readonly heardAt?: number;
  /** The newest gaps between its events, of a second and more, oldest first. */
  readonly gapsMs: readonly number[];
  /** The longest gap of each of the last days, of hours alone in which it usually speaks, oldest first. */
  readonly longest: readonly { readonly day: number; readonly gapMs: number }[];
  /** Hours since the epoch in which it was heard, ascending: they tell when it usually speaks. */
  readonly hours: readonly number[];
  /** Event types and statuses (see `unmappedStatusKey`) that nobody here knows, and since when it sends them. */
  readonly unmapped: Readonly<Record<string, number>>;
}

/** What marks a status among the event types that nobody knows. */
const STATUS = 'status=';
const LONGEST_STATUS = 100;

/** The name of a status that nobody knows, beside event types. */
export function unmappedStatusKey(raw: string): string {
  return `${STATUS}${raw.trim().toLowerCase().slice(0, LONGEST_STATUS)}`;
}

/** The status that such a name is about; `undefined` for an event type. */
export function readUnmappedStatus(key: string): string | undefined {
  return key.startsWith(STATUS) ? key.slice(STATUS.length) : undefined;
}

/** A source of events as its rules see it. */
export interface SourceFacts extends SourceMemory {
  readonly kind: 'source';
  readonly id: string;
  /** Since when we could have heard it: the last start, or the last jump of the clock. */
  readonly listeningAt: number;
}

/** The grain in which a source's events are counted. */
export const HOUR_MS = 3_600_000;

/** The hour since the epoch in which an instant lies. */
export function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS);
}
