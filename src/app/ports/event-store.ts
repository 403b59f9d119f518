import type { OrderEvent } from '../../domain/order/order-event.ts';

/** An event as it is stored, with its place in the order of arrival. */
export interface StoredEvent {
  readonly seq: number;
  readonly event: OrderEvent;
}

/** The log of acknowledged events and the cursors of its readers. */
export interface EventStore {
  /** Appends once per (source, id). `conflict`: the id was there with other content, the first one stands. */
  append(event: OrderEvent, digest: string): 'accepted' | 'duplicate' | 'conflict';
  /** Keeps a refused body for health, cut to 10,000 characters. */
  reject(refused: {
    readonly at: number;
    readonly eventId?: string;
    readonly error: string;
    readonly body: string;
  }): void;
  /** Events after `seq`, oldest first. */
  after(seq: number, limit: number): readonly StoredEvent[];
  cursor(name: string): number;
  moveCursor(name: string, seq: number): void;
  /** Newest place in the log, 0 when it is empty. */
  lastSeq(): number;
  count(): number;
  rejectedSince(at: number): number;
  lastRejected(
    limit: number,
  ): readonly { readonly at: number; readonly eventId: string | null; readonly error: string }[];
  forgetRejectedBefore(at: number): void;
  /** Events of one subject, oldest first. */
  of(subject: string, limit: number): readonly StoredEvent[];
}
