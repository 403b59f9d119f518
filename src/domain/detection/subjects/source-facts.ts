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
  /** Event types that nobody here knows, and since when it sends them. */
  readonly unmapped: Readonly<Record<string, number>>;
}

/** A source of events as its rules see it. */
export interface SourceFacts extends SourceMemory {
  readonly kind: 'source';
  readonly id: string;
  /** Since when we could have heard it: the last start, or the last jump of the clock. */
  readonly listeningAt: number;
}

export const HOUR_MS = 3_600_000;
/** The hour since the epoch in which an instant lies. */
export function hourOf(at: number): number {
  return Math.floor(at / HOUR_MS);
}
