import type { ShopDatabase } from './open-database.ts';

/** The few numbers that the shop keeps about itself. Times are epoch milliseconds. */
export type Fact = 'seed' | 'startAt' | 'toldUntil' | 'lastCount' | 'lastPlacedAt' | 'position' | 'orders' | 'sent';

export interface FactRows {
  /** Undefined before it was first set. */
  find(fact: Fact): number | undefined;
  /** Throws when it was never set. */
  get(fact: Fact): number;
  set(fact: Fact, value: number): void;
}

/** Reads and writes the shop's numbers. */
export function createFactRows(database: ShopDatabase): FactRows {
  const select = database.prepare<[string], { value: number }>('select value from facts where key = ?');
  const upsert = database.prepare(
    'insert into facts values (?, ?) on conflict (key) do update set value = excluded.value',
  );

  function find(fact: Fact): number | undefined {
    return select.get(fact)?.value;
  }

  return {
    find,
    get(fact) {
      const value = find(fact);
      if (value === undefined) throw new Error(`the shop does not know its ${fact}`);
      return value;
    },
    set: (fact, value) => void upsert.run(fact, value),
  };
}
