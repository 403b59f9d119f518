/**
 * Deletions that Slack told of before it answered the post: our row does not know the place yet, so that nobody would
 * miss the message. They are remembered for as long as a post is under way.
 */
export interface EarlyDeletions {
  /** Runs a post and what is done with its answer. */
  during<T>(post: () => Promise<T>): Promise<T>;
  /** A message is gone that belongs to no row. */
  note(channel: string, ts: string): void;
  has(channel: string, ts: string): boolean;
}

/** Remembers nothing while nothing is being posted. */
export function createEarlyDeletions(): EarlyDeletions {
  const places = new Set<string>();
  let posts = 0;
  return {
    async during(post) {
      posts += 1;
      try {
        return await post();
      } finally {
        posts -= 1;
        if (posts === 0) places.clear();
      }
    },
    note(channel, ts) {
      if (posts > 0) places.add(`${channel} ${ts}`);
    },
    has: (channel, ts) => places.has(`${channel} ${ts}`),
  };
}
