/** How well one part of the program does its work. */
export interface Part {
  readonly state: 'ok' | 'degraded' | 'down';
  /** Why it is not `ok`, one sentence. */
  readonly reason?: string;
}

/**
 * How the program is (contract 4). It is ready while `events` is not `down`: events can be stored. The others
 * may be degraded, or down, for as long as it takes: nothing is lost meanwhile.
 */
export interface Health {
  readonly events: Part & {
    /** Stored events that wait for detection; absent while the database does not answer. */
    readonly waiting?: number;
    /** Refused events that are still kept (`retention.rejected_events`). */
    readonly rejected?: number;
  };
  readonly queue: Part;
  readonly slack: Part;
  /** Absent where nothing carries effects out; degraded while one that does is paused. */
  readonly effects?: Part;
}
