/** How many new cards a channel takes in a while before the rest is folded into one (domain.md 6). */
export interface ChannelBudget {
  hasRoom(channel: string, now: number): boolean;
  /** A new card was posted. */
  spend(channel: string, now: number): void;
}

/** A budget in memory: a start begins with all of it, and at most one more lot of cards is posted. */
export function createChannelBudget(limit: { readonly cards: number; readonly withinMs: number }): ChannelBudget {
  const posted = new Map<string, readonly number[]>();
  const recent = (channel: string, now: number) =>
    (posted.get(channel) ?? []).filter((at) => at > now - limit.withinMs && at <= now);
  return {
    hasRoom: (channel, now) => recent(channel, now).length < limit.cards,
    spend(channel, now) {
      posted.set(channel, [...recent(channel, now), now]);
    },
  };
}
