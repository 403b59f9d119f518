/** How much happens while the bot is killed (issue: 2,000 events, 100 clicks, 20 effects, 20 kills). */
export const SIZES = {
  kills: 20,
  events: 2_000,
  /** Orders charged twice: each is resolved by a refund that the shop executes, which takes a click and a form. */
  refunds: 20,
  /** Orders that ship late: each is claimed, given back and claimed by somebody else. */
  late: 20,
  /** Orders with an alert of another program: each gets a follow-up, which takes a click and a form. */
  alerts: 6,
  /** Events that may arrive while one life of the bot lasts; what is left comes in the last one. */
  eventsPerLife: 95,
} as const;

/** Each kind of click and form, once per case. */
export const CLICKS = SIZES.refunds * 2 + SIZES.late * 3 + SIZES.alerts * 2;

/** Seed of everything random: kill moments, batch sizes, lost answers. Another one comes from `CRASH_SEED`. */
export const SEED = Number(process.env.CRASH_SEED ?? 20_261_123);
