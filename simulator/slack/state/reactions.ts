/** Emoji that the bot put on messages. */
export interface Reactions {
  /** False when the bot has put this emoji on this message before. */
  add(channel: string, ts: string, name: string): boolean;
}

/** Reactions in memory; nobody reads them back yet. */
export function createReactions(): Reactions {
  const added = new Set<string>();
  return {
    add(channel, ts, name) {
      const key = JSON.stringify([channel, ts, name]);
      if (added.has(key)) return false;
      added.add(key);
      return true;
    },
  };
}
