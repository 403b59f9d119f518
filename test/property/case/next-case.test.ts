import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createNextCases, KEEP_MS, type NextCase } from '../../../src/app/next-case.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { PRIORITIES } from '../../../src/domain/catalogue/severity.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import { detected, MONDAY, openedCase } from '../../support/opened-case.ts';

const PEOPLE = ['U0A', 'U0B', 'U0C', 'U0D', 'U0E', 'U0F'] as PersonId[];
const TEAM = ['logistics'];

function inStore<T>(work: (store: Store) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ordermend-next-'));
  const store = createStore(openDatabase(join(folder, 'ordermend.db')));
  try {
    return work(store);
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(store: Store, priorities: readonly (typeof PRIORITIES)[number][]): void {
  store.write((tx) => {
    for (const [index, priority] of priorities.entries())
      openedCase(tx, { detected: detected({ fingerprint: `f-${index}`, priority }) });
  });
}

const priorities = fc.array(fc.constantFrom(...PRIORITIES), { minLength: 1, maxLength: 8 });

test('as many people as there are cases, asking in any order, each get another one; the next gets none', () => {
  fc.assert(
    fc.property(priorities, fc.shuffledSubarray(PEOPLE, { minLength: 1 }), (queue, askers) =>
      inStore((store) => {
        fill(store, queue);
        const next = createNextCases({ store, clock: { now: () => MONDAY } });
        const answers = askers.map((person) => next.ask({ person, teams: TEAM }));
        const ids = answers.flatMap((it) => (it.kind === 'kept' ? [it.case.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toHaveLength(Math.min(queue.length, askers.length));
        const ranks = answers.flatMap((it) => (it.kind === 'kept' ? [it.case.priority] : []));
        expect(ranks, 'the first who asks gets the most pressing').toEqual([...ranks].sort());
      }),
    ),
    { numRuns: 25 },
  );
});

type Move =
  | { readonly kind: 'ask' | 'skip' | 'claim'; readonly who: number }
  | { readonly kind: 'pass'; readonly ms: number };

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constantFrom('ask' as const, 'skip' as const, 'claim' as const), who: fc.nat(5) }),
  fc.record({ kind: fc.constant('pass' as const), ms: fc.constantFrom(1, KEEP_MS / 2, KEEP_MS) }),
);

test('whatever people do, no two are kept the same case, and nobody is shown one that somebody has', () => {
  fc.assert(
    fc.property(priorities, fc.array(move, { maxLength: 40 }), (queue, moves) =>
      inStore((store) => {
        fill(store, queue);
        let now = MONDAY;
        const next = createNextCases({ store, clock: { now: () => now } });
        const held = new Map<PersonId, Extract<NextCase, { kind: 'kept' }>>();
        for (const it of moves) {
          if (it.kind === 'pass') {
            now += it.ms;
            continue;
          }
          const person = PEOPLE[it.who] as PersonId;
          const mine = held.get(person);
          held.delete(person);
          if (it.kind === 'claim') {
            const item = mine === undefined ? undefined : store.read.cases.get(mine.case.id);
            if (item?.status === 'open')
              store.write((tx) => tx.cases.apply(item, [{ type: 'claimed' }], { at: now, by: person }));
            continue;
          }
          const asker = { person, teams: TEAM };
          const answer = it.kind === 'ask' ? next.ask(asker) : next.skip(asker, mine?.case.id ?? 'EX-1001');
          if (answer.kind === 'none') continue;
          const others = [...held.values()].filter(({ untilAt }) => untilAt > now).map((other) => other.case.id);
          expect(others).not.toContain(answer.case.id);
          expect(store.read.cases.get(answer.case.id)?.owner).toBeUndefined();
          held.set(person, answer);
        }
      }),
    ),
    { numRuns: 30 },
  );
});
