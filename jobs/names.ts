/** What is fixed about one of our own jobs: its queue, how often it runs unasked, and the work it looks for. */
type WakeRule = { readonly queue: `ordermend.${string}`; readonly everyMs: number; readonly wakes: string };

/**
 * Our own jobs. A wake says "there is work" and carries none; each job reads its work from the database.
 * `everyMs` bounds how long work can lie there when a wake was lost.
 */
export const wakeRules = {
  detection: { queue: 'ordermend.detection', everyMs: 2_000, wakes: 'stored events that no rule has judged yet' },
  sweep: { queue: 'ordermend.sweep', everyMs: 1_000, wakes: 'orders whose next check is due' },
  cards: { queue: 'ordermend.cards', everyMs: 3_000, wakes: 'cards that show less than their case knows' },
  sends: { queue: 'ordermend.sends', everyMs: 3_000, wakes: 'replies, reminders and digests not posted yet' },
  effects: { queue: 'ordermend.effects', everyMs: 3_000, wakes: 'effects whose outcome is not known yet' },
  clocks: { queue: 'ordermend.clocks', everyMs: 5_000, wakes: 'follow-ups, snoozes and deadlines that are due' },
  digest: { queue: 'ordermend.digest', everyMs: 5_000, wakes: 'digests whose hour has come in their zone' },
} as const satisfies Record<string, WakeRule>;

/** The name of one of our own jobs. */
export type JobName = keyof typeof wakeRules;

/** All names of our own jobs, in the order of `wakeRules`. */
export const jobNames = Object.keys(wakeRules) as readonly JobName[];

/** The inbox for other detection jobs (contract 7): jobs of this name carry one CloudEvent each. */
export const alertsInboxRule = { queue: 'ordermend.alerts', job: 'exception', concurrency: 16 } as const;
