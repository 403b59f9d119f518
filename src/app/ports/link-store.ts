import type { ProviderEvent } from '../connect/provider-event.ts';

/** An event that waits for the order it is about. */
export interface WaitingRow {
  readonly seq: number;
  readonly source: string;
  readonly receivedAt: number;
  readonly event: ProviderEvent;
}

/** What is known of senders, of the names they give to orders, and of events that wait for theirs. */
export interface LinkStore {
  /** Remembers that a source was heard; never goes back. */
  heard(source: string, at: number): void;
  /** Every source that was ever heard, the quietest first. */
  sources(): readonly { readonly source: string; readonly lastAt: number }[];
  lastHeard(source: string): number | undefined;
  /** A name that was linked before belongs to the order that was told last. */
  link(name: string, orderId: string): void;
  orderOf(name: string): string | undefined;
  /** Keeps an event once per (source, id); answers whether it is new. */
  wait(source: string, event: ProviderEvent, receivedAt: number): boolean;
  /** Events that wait, oldest first, after a place. */
  waitingAfter(seq: number, limit: number): readonly WaitingRow[];
  endWait(seq: number): void;
  countWaiting(): number;
}
