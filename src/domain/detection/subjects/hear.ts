import { hourOf, type SourceMemory } from './source-facts.ts';
import { spokenMs } from './usually-speaks.ts';

const GAPS_KEPT = 100;
const HOURS_KEPT = 15 * 24;
const DAYS_KEPT = 8;
const DAY_HOURS = 24;
const UNMAPPED_KEPT = 50;
/** What arrives within a second belongs together. */
const SHORTEST_GAP_MS = 1_000;

/** The memory after one more event; `heardAt` is its arrival, absent when an import told of it. */
export function hear(memory: SourceMemory | undefined, at: number, heardAt: number | undefined): SourceMemory {
  if (memory === undefined) {
    const first = { firstAt: at, lastAt: at, gapsMs: [], longest: [], hours: [hourOf(at)], unmapped: {} };
    return heardAt === undefined ? first : { ...first, heardAt };
  }
  const gap = at - memory.lastAt;
  const heard = heardAt === undefined ? memory : { ...memory, heardAt: Math.max(heardAt, memory.heardAt ?? 0) };
  if (gap <= 0) return heard;
  const hour = hourOf(at);
  return {
    ...heard,
    lastAt: at,
    gapsMs: gap < SHORTEST_GAP_MS ? memory.gapsMs : [...memory.gapsMs, gap].slice(-GAPS_KEPT),
    longest: longestAfter(memory, at),
    hours: memory.hours.at(-1) === hour ? memory.hours : [...memory.hours, hour].slice(-HOURS_KEPT),
  };
}

/** The memory that knows of an unknown event type; what is more than fifty of them is not kept. */
export function noteUnmapped(memory: SourceMemory, type: string, at: number): SourceMemory {
  if (Object.hasOwn(memory.unmapped, type) || Object.keys(memory.unmapped).length >= UNMAPPED_KEPT) return memory;
  return { ...memory, unmapped: { ...memory.unmapped, [type]: at } };
}

function longestAfter(memory: SourceMemory, at: number): SourceMemory['longest'] {
  const day = Math.floor(hourOf(at) / DAY_HOURS);
  const gapMs = spokenMs(memory, memory.lastAt, at);
  const last = memory.longest.at(-1);
  if (last === undefined || last.day < day) return [...memory.longest, { day, gapMs }].slice(-DAYS_KEPT);
  return gapMs <= last.gapMs ? memory.longest : [...memory.longest.slice(0, -1), { day: last.day, gapMs }];
}
