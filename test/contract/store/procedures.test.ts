import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { Procedure } from '../../../src/domain/procedures/procedure.ts';
import { MONDAY } from '../../support/opened-case.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordermend-procedures-'));
  store = createStore(openDatabase(join(folder, 'ordermend.db')));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const MEI = 'U0MEI' as PersonId;
const JON = 'U0JON' as PersonId;

const lost = (version: string): Procedure => ({
  code: 'LOG.LOST',
  version,
  steps: [
    { id: 'trace', stage: 'confirm', role: 'handler', required: true, words: { en: { title: `Trace ${version}` } } },
  ],
});
const use = (version: string, at: number, known = false) =>
  store.write((tx) => tx.procedures.use(lost(version), { at, known }));

describe('versions of a procedure', () => {
  test('are kept for the cases that opened with them, when another one is in use', () => {
    expect(store.read.procedures.isEmpty()).toBe(true);
    expect(use('v1', MONDAY, true)).toBe(true);
    expect(use('v2', MONDAY + 1)).toBe(true);
    expect(store.read.procedures.isEmpty()).toBe(false);
    expect(store.read.procedures.get('LOG.LOST', 'v1')).toEqual(lost('v1'));
    expect(store.read.procedures.inUse('LOG.LOST')).toEqual({
      procedure: lost('v2'),
      firstSeenAt: MONDAY + 1,
      inUseSince: MONDAY + 1,
      known: false,
    });
    expect(store.read.procedures.before('LOG.LOST')?.procedure.version).toBe('v1');
    expect(store.read.procedures.get('LOG.LOST', 'v3')).toBeUndefined();
    expect(store.read.procedures.inUse('PAY.FAILED')).toBeUndefined();
  });

  test('stay in use over a restart, which is told as no change', () => {
    use('v1', MONDAY, true);
    expect(use('v1', MONDAY + 1, true)).toBe(false);
    expect(store.read.procedures.inUse('LOG.LOST')?.inUseSince).toBe(MONDAY);
    expect(store.read.procedures.before('LOG.LOST')).toBeUndefined();
  });

  test('come back as what they were: first seen long ago, and known to everybody', () => {
    use('v1', MONDAY, true);
    use('v2', MONDAY + 1);
    expect(use('v1', MONDAY + 2)).toBe(true);
    expect(store.read.procedures.inUse('LOG.LOST')).toMatchObject({
      procedure: { version: 'v1' },
      firstSeenAt: MONDAY,
      inUseSince: MONDAY + 2,
      known: true,
    });
    expect(store.read.procedures.before('LOG.LOST')?.procedure.version).toBe('v2');
  });

  test('follow each other even while the clock stands still or goes back', () => {
    use('v1', MONDAY);
    use('v2', MONDAY);
    use('v3', MONDAY - 1000);
    expect(store.read.procedures.inUse('LOG.LOST')?.procedure.version).toBe('v3');
    expect(store.read.procedures.before('LOG.LOST')?.procedure.version).toBe('v2');
  });
});

describe('that somebody has read a version', () => {
  test('is kept once, with the first time, and for this version alone', () => {
    const confirm = (person: PersonId, version: string, at: number) =>
      store.write((tx) => tx.procedures.confirm({ person, code: 'LOG.LOST', version, at }));
    expect(confirm(JON, 'v1', MONDAY + 1)).toBe(true);
    expect(confirm(MEI, 'v1', MONDAY)).toBe(true);
    expect(confirm(MEI, 'v1', MONDAY + 5)).toBe(false);
    expect(store.read.procedures.confirmations('LOG.LOST', 'v1')).toEqual([
      { person: MEI, code: 'LOG.LOST', version: 'v1', at: MONDAY },
      { person: JON, code: 'LOG.LOST', version: 'v1', at: MONDAY + 1 },
    ]);
    expect(store.read.procedures.confirmations('LOG.LOST', 'v2')).toEqual([]);
  });
});
