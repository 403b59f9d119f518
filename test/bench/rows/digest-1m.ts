import { createStore } from '../../../db/sqlite/create-store.ts';
import { fillDays } from '../../../db/sqlite/fill-days.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { digestView } from '../../../src/app/views/digest-view.ts';
import type { Row } from '../row.ts';
import { fillWithCases, MANY_CASES } from '../support/cases.ts';
import { tempFolder } from '../support/temp-folder.ts';

const DAY_MS = 86_400_000;
/** Half an hour beside every other zone: the hours around its days are counted row by row. */
const ZONE = 'Asia/Kolkata';

/** The digest of one day among a million cases of a year, that of a week, and the figures of the whole year. */
export const digest1m: Row = {
  unit: 'ms',
  prepare() {
    const folder = tempFolder();
    const file = `${folder.path}/digest.db`;
    const now = Date.now();
    const filled = openDatabase(file, { durable: false });
    fillWithCases(filled.$client, now);
    fillDays(filled, { anew: true });
    const store = createStore(filled);
    const from = now - 2 * DAY_MS;
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
      return performance.now() - began;
    };
    const digest = (period: 'yesterday' | 'week') => timed(() => digestView(store.read, { period, zone: ZONE, now }));
    return {
      sides: {
        ours: () => ({
          value: digest('yesterday'),
          also: {
            week_ms: digest('week'),
            year_ms: timed(() => store.read.digests.figures(now - 365 * DAY_MS, now, undefined)),
          },
        }),
        limit: () => ({ value: timed(() => counts.all(from, now)) }),
        peer: () => ({ value: timed(() => raw.all(from, now)) }),
      },
      limitName: 'one grouped count over hot columns of the day',
      peerName: 'SQL over the raw rows',
      note: `${MANY_CASES} cases of a year, 2,000 of them live, days of ${ZONE}`,
      close() {
        store.close();
        folder.remove();
      },
    };
  },
};
