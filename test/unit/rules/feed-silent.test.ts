import { describe, expect, it } from 'vitest';
import { feedSilent } from '../../../src/domain/detection/rules/system/feed-silent.ts';
import { hear } from '../../../src/domain/detection/subjects/hear.ts';
import { HOUR_MS, type SourceMemory } from '../../../src/domain/detection/subjects/source-facts.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * HOUR_MS;
const MONDAY = Date.UTC(2026, 10, 23);

describe('a source of events', () => {
  it('is missed after a quarter of an hour when it spoke every minute', () => {
    const memory = heardAt(every(MINUTE_MS, MONDAY, MONDAY + HOUR_MS));
    expect(silentFrom(memory)).toBe(MONDAY + HOUR_MS + 15 * MINUTE_MS);
  });

  it('is missed after three times its usual gap when that is longer', () => {
    const memory = heardAt(every(HOUR_MS, MONDAY, MONDAY + 30 * HOUR_MS));
    expect(silentFrom(memory)).toBe(MONDAY + 33 * HOUR_MS);
  });

  it('is not missed before its habits are known, nor when only an import told of it', () => {
    expect(silentFrom(heardAt(every(MINUTE_MS, MONDAY, MONDAY + 10 * MINUTE_MS)))).toBeUndefined();
    const imported = every(MINUTE_MS, MONDAY, MONDAY + HOUR_MS).reduce<SourceMemory | undefined>(
      (memory, at) => hear(memory, at, undefined),
      undefined,
    );
    expect(silentFrom(imported)).toBeUndefined();
  });

  it('may sleep at night once it has slept before, and is missed in the morning', () => {
    const days = [0, 1, 2, 3].flatMap((day) =>
      every(5 * MINUTE_MS, MONDAY + day * DAY_MS + 8 * HOUR_MS, MONDAY + day * DAY_MS + 20 * HOUR_MS - 1),
    );
    const silent = silentFrom(heardAt(days)) ?? 0;
    expect(new Date(silent).toISOString().slice(0, 13)).toBe('2026-11-27T08');
  });

  it('has two minutes to catch up after a start', () => {
    const memory = heardAt(every(MINUTE_MS, MONDAY, MONDAY + HOUR_MS));
    expect(silentFrom(memory, MONDAY + 5 * HOUR_MS)).toBe(MONDAY + 5 * HOUR_MS + 2 * MINUTE_MS);
  });
});

function every(stepMs: number, from: number, to: number): readonly number[] {
  const times: number[] = [];
  for (let at = from; at <= to; at += stepMs) times.push(at);
  return times;
}

function heardAt(times: readonly number[]): SourceMemory | undefined {
  return times.reduce<SourceMemory | undefined>((memory, at) => hear(memory, at, at), undefined);
}

/** From when on it is missed, found as detection finds it: by looking again when told to. */
function silentFrom(memory: SourceMemory | undefined, listeningAt = 0): number | undefined {
  if (memory === undefined) return undefined;
  let now = memory.lastAt;
  for (;;) {
    const answer = feedSilent.check({ kind: 'source', id: 'shop', ...memory, listeningAt }, now, feedSilent.params);
    if (answer.findings.length > 0) return now;
    if (answer.lookAgainAt === undefined) return undefined;
    now = answer.lookAgainAt;
  }
}
