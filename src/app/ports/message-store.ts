/**
 * Where a customer's message went. `joined`: to a case; `linked`: to an order that needs none; `asked`: somebody is asked
 * which order it is about; `unplaced`: nobody knows whose it is.
 */
export const MESSAGE_STATES = ['joined', 'linked', 'asked', 'unplaced'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** One message of a customer. What people may read of it is masked; the whole text stays with its event. */
export interface MessageRow {
  /** Who told it and its id there: the same message twice is one. */
  readonly key: string;
  /** Place of its event in the log. */
  readonly seq: number;
  readonly at: number;
  readonly state: MessageState;
  readonly from: string;
  readonly text: string;
  readonly intent: string;
  readonly caseId: string | null;
  readonly orderId: string | null;
  /** Orders that it may be about, the likeliest first. */
  readonly candidates: readonly string[];
  /** Who said which order it is about. */
  readonly by: string | null;
}

/** Customers' messages and where they went. */
export interface MessageStore {
  get(key: string): MessageRow | undefined;
  put(row: MessageRow): void;
  place(key: string, where: Pick<MessageRow, 'state' | 'caseId' | 'orderId' | 'by'>): void;
  /** Messages that belong to nobody we know, the newest first. */
  unplaced(since: number, limit: number): readonly MessageRow[];
  countUnplaced(since: number): number;
}
