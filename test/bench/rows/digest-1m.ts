import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { digestView } from '../../../src/app/views/digest-view.ts';
import type { Row } from '../row.ts';
import { fillWithCases, MANY_CASES } from '../support/cases.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** The digest of one day among a million cases of a year. */
export const digest1m: Row = {
  unit: 'ms',
  prepare() {
    const folder = tempFolder();
    const file = `${folder.path}/digest.db`;
    const now = Date.now();
    const filled = openDatabase(file, { durable: false });
    fillWithCases(filled.$client, now);
    const store = createStore(filled);
    const from = now - 48 * 3_600_000;
    const counts = filled.$client.prepare(
      `select code, severity, currency, count(*), sum(value) from cases where opened_at >= ? and opened_at < ?
       group by code, severity, currency`,
    );
    const raw = filled.$client.prepare(
      `select json_extract(state, '$.code') as code, count(*) from cases
       where json_extract(state, '$.openedAt') >= ? and json_extract(state, '$.openedAt') < ? group by 1`,
    );
    const timed = (work: () => unknown) => {
      const began = performance.now();
      work();
      return { value: performance.now() - began };
    };
    return {
      sides: {
        ours: () => timed(() => digestView(store.read, { period: 'yesterday', zone: 'UTC', now })),
        limit: () => timed(() => counts.all(from, now)),
        peer: () => timed(() => raw.all(from, now)),
      },
      limitName: 'one grouped count over hot columns of the day',
      peerName: 'SQL over the raw rows',
      note: `${MANY_CASES} cases of a year, 2,000 of them live`,
      close() {
        store.close();
        folder.remove();
      },
    };
  },
};
