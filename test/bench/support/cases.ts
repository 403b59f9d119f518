import type Database from 'better-sqlite3';
import { caseColumns } from '../../../db/sqlite/case-columns.ts';
import type { Case } from '../../../src/domain/case/case.ts';
import { evolve } from '../../../src/domain/case/evolve.ts';
import type { CaseId, ChannelId, OrderId, PersonId } from '../../../src/domain/ids.ts';

/** How many cases the row of a million has; fewer with `BENCH_CASES`, for a look at the code. */
export const MANY_CASES = Number(process.env.BENCH_CASES ?? 1_000_000);

const LIVE = 2_000;
const CODES = [
  'LOG.SHIP_DELAY',
  'LOG.LOST',
  'PAY.MISMATCH',
  'ITM.OUT_OF_STOCK',
  'LOG.REFUSED',
  'LOG.STALLED',
  'PAY.DUPLICATE',
] as const;
const CHANNELS = ['C0ORDDESK', 'C0LOGISTC', 'C0PAYMENT', 'C0STOCKED', 'C0CARING1'] as ChannelId[];
const YEAR_MS = 365 * 86_400_000;
const PAGE = 10_000;

/** Fills the table with cases spread over the year before `now`; all but the newest are solved and closed. */
export function fillWithCases(db: Database.Database, now: number): void {
  const pattern = aCase(now);
  const columns = { ...caseColumns(pattern, now), number: 0 };
  const names = Object.keys(columns);
  const snake = names.map((name) =>
    name === 'endedAt' ? 'ended_at' : name.replaceAll(/[A-Z]/g, (it) => `_${it.toLowerCase()}`),
  );
  const insert = db.prepare(
    `insert into cases (${snake.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`,
  );
  const page = db.transaction((from: number, to: number) => {
    for (let n = from; n < to; n++) insert.run(rowOf(n));
  });

  function rowOf(n: number) {
    const openedAt = now - Math.floor(((MANY_CASES - n) / MANY_CASES) * YEAR_MS);
    const isLive = n >= MANY_CASES - LIVE;
    const status = isLive ? 'open' : 'closed';
    // From a minute to four days, short ones more often.
    const claimedAt = isLive ? undefined : openedAt + 60_000 * Math.round(1.5 ** ((n * 7) % 20));
    const solvedAt = claimedAt === undefined ? undefined : claimedAt + 60_000 * Math.round(1.4 ** ((n * 11) % 23));
    const id = `EX-${1_001 + n}` as CaseId;
    const code = CODES[n % CODES.length] ?? 'LOG.SHIP_DELAY';
    const route = { ...pattern.route, channel: CHANNELS[n % CHANNELS.length] ?? pattern.route.channel };
    const times = claimedAt === undefined ? {} : { claimedAt, solvedAt };
    const item = { ...pattern, id, code, route, status, openedAt, ...times };
    return {
      ...columns,
      id,
      code,
      channel: route.channel,
      claimedAt: claimedAt ?? null,
      number: 1_001 + n,
      fingerprint: `f-${n}`,
      orderId: `o-${n}`,
      status,
      openedAt,
      solvedAt: solvedAt ?? null,
      endedAt: solvedAt ?? null,
      nextPriorityAt: null,
      live: isLive ? 1 : 0,
      state: JSON.stringify(item),
    };
  }

  for (let from = 0; from < MANY_CASES; from += PAGE) page(from, Math.min(MANY_CASES, from + PAGE));
}

function aCase(now: number): Case {
  return evolve(
    undefined,
    {
      type: 'opened',
      id: 'EX-1' as CaseId,
      orderId: 'o' as OrderId,
      detector: 'rules',
      detected: {
        code: 'LOG.SHIP_DELAY',
        subject: { kind: 'order', id: 'o' },
        fingerprint: 'f',
        since: now,
        evidence: { owedSinceAt: now, promisedShipAt: now },
        material: 'm',
        severity: 'moderate',
        factors: [],
        priority: 'P3',
        value: { amount: 7_490, currency: 'EUR' },
      },
      route: { team: 'desk', channel: 'C0ORDDESK' as ChannelId, post: 'card' },
    },
    { at: now, by: 'system' as PersonId },
  );
}
