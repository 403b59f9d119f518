import { createHash } from 'node:crypto';
import { xoshiro128 } from './xoshiro128.ts';

/** A stream of chances that is the same for the same name, on every machine. */
export interface Random {
  /** At least 0, below 1. */
  unit(): number;
  chance(share: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  between(low: number, high: number): number;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** One of the entries, by its weight; weights need not sum to anything. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
}

/**
 * Opens the stream of this name: xoshiro128** whose state is the first 128 bits of the SHA-256 of the name, so that
 * streams of different names are independent.
 */
export function createRandom(name: string): Random {
  const digest = createHash('sha256').update(name).digest();
  const word = (nth: number) => digest.readUInt32LE(4 * nth);
  const next = xoshiro128([word(0), word(1), word(2), word(3)]);
  const unit = () => next() / 2 ** 32;
  return {
    unit,
    chance: (share) => unit() < share,
    whole: (low, high) => low + Math.floor(unit() * (high - low + 1)),
    between: (low, high) => low + unit() * (high - low),
    pick: (list) => list[Math.floor(unit() * list.length)] ?? nothing(),
    weighted: (entries) => weighted(entries, unit()),
  };
}

function weighted<T>(entries: readonly (readonly [T, number])[], at: number): T {
  let left = at * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of entries) {
    left -= weight;
    if (left < 0) return value;
  }
  return (entries.at(-1) ?? nothing())[0];
}

function nothing(): never {
  throw new Error('nothing to choose from');
}
