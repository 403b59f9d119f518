import { describe, expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { createStoreProbe } from '../../../src/app/store-probe.ts';

/** A store in memory that can be made full and counts its writes, and a probe whose time the test moves. */
function aProbe() {
  const real = createStore(openDatabase(':memory:', { durable: false }));
  let trouble: string | undefined;
  let writes = 0;
  let at = 0;
  const write: Store['write'] = (work) => {
    writes += 1;
    if (trouble !== undefined) throw new Error(trouble);
    return real.write(work);
  };
  return {
    probe: createStoreProbe({ store: { write }, stopwatch: () => at, now: () => 1_000 + at }),
    writes: () => writes,
    pass(ms: number) {
      at += ms;
    },
    breaks(why: string | undefined) {
      trouble = why;
    },
  };
}

describe('whether events can be stored', () => {
  test('is asked of the database itself, at most once a second', () => {
    const { probe, writes, pass } = aProbe();
    expect([probe(), probe(), probe()]).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(writes()).toBe(1);
    pass(1_000);
    probe();
    expect(writes()).toBe(2);
  });

  test('is no while nothing can be written, with the reason, and yes again afterwards', () => {
    const { probe, pass, breaks } = aProbe();
    breaks('database or disk is full');
    expect(probe()).toEqual({ ok: false, why: 'database or disk is full' });
    breaks(undefined);
    expect(probe()).toMatchObject({ ok: false });
    pass(1_000);
    expect(probe()).toEqual({ ok: true });
  });
});
