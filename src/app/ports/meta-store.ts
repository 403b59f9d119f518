/** Small facts about the installation that must survive a restart. */
export interface MetaStore {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  /** Adds to a counter and answers its new value. */
  add(key: string, by: number): number;
}
