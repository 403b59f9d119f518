/** A message that is sent once per key: reminders, histories, digests, summaries. */
export interface NewSend {
  readonly key: string;
  readonly kind: string;
  readonly channel: string;
  readonly caseId?: string;
  /** What the message tells of, as JSON; it is drawn when it goes out. */
  readonly payload: string;
}

/** The same in the outbox; `ts` once it was sent. */
export interface SendRow extends NewSend {
  readonly id: number;
  readonly state: 'wanted' | 'attempted' | 'sent' | 'failed';
  readonly createdAt: number;
  readonly attemptedAt: number | null;
  readonly attempts: number;
  readonly notBeforeAt: number;
  readonly ts: string | null;
}

/** The outbox of messages to Slack. */
export interface SendStore {
  /** Puts a message into the outbox unless its key was used before; answers whether it is new. */
  put(send: NewSend, now: number): boolean;
  waiting(now: number, limit: number): readonly SendRow[];
  nextTryAt(): number | undefined;
  attempt(id: number, at: number): void;
  /** The try is known to have had no effect. */
  unattempt(id: number): void;
  sent(id: number, ts: string): void;
  later(id: number, notBeforeAt: number): void;
  fail(id: number, failure: string): void;
  byKey(key: string): SendRow | undefined;
  /** Every message whose key begins so. */
  withPrefix(prefix: string): readonly SendRow[];
  /** Messages that were sent under keys that begin so are drawn anew: a waiting row with a `ts` is updated, not posted. */
  repaint(prefix: string): void;
}
