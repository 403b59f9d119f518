import { and, count, countDistinct, desc, eq, gte, isNotNull, lt, sql } from 'drizzle-orm';
import type { MonitoredStore } from '../../src/app/ports/monitored-store.ts';
import type { CaseCode } from '../../src/domain/catalogue/exception-types.ts';
import { type Evidence, fingerprintOf } from '../../src/domain/detection/finding.ts';
import { REOPEN_WINDOW_MS } from '../../src/domain/detection/reconcile.ts';
import { monitored } from './monitored-schema.ts';
import type { Db } from './open-database.ts';

const p = sql.placeholder;

/** Findings of watched rules over SQLite. */
export function createMonitoredRows(db: Db): MonitoredStore {
  const ofOwner = db
    .select()
    .from(monitored)
    .where(eq(monitored.owner, p('owner')))
    .prepare();
  const put = db
    .insert(monitored)
    .values({
      fingerprint: p('fingerprint'),
      owner: p('owner'),
      code: p('code'),
      orderId: p('orderId'),
      openedAt: p('openedAt'),
      endedAt: null,
      evidence: p('evidence'),
    })
    .onConflictDoUpdate({
      target: monitored.fingerprint,
      set: { openedAt: sql`excluded.opened_at`, endedAt: null, evidence: sql`excluded.evidence` },
    })
    .prepare();
  const endOne = db
    .update(monitored)
    .set({ endedAt: sql`${p('at')}` })
    .where(eq(monitored.fingerprint, p('fingerprint')))
    .prepare();
  const since = and(eq(monitored.code, p('code')), gte(monitored.openedAt, p('since')));
  const sum = db
    .select({ cases: count(), orders: countDistinct(monitored.orderId) })
    .from(monitored)
    .where(since)
    .prepare();
  const last = db
    .select()
    .from(monitored)
    .where(eq(monitored.code, p('code')))
    .orderBy(desc(monitored.openedAt), desc(monitored.fingerprint))
    .limit(1)
    .prepare();

  return {
    reconcile(owner, findings, now) {
      const known = new Map(ofOwner.all({ owner }).map((row) => [row.fingerprint, row]));
      for (const finding of findings) {
        const fingerprint = fingerprintOf(finding);
        const before = known.get(fingerprint);
        known.delete(fingerprint);
        const evidence = JSON.stringify(finding.evidence);
        if (before?.endedAt === null && before.evidence === evidence) continue;
        const goesOn = before !== undefined && (before.endedAt === null || now - before.endedAt <= REOPEN_WINDOW_MS);
        const openedAt = goesOn ? before.openedAt : now;
        put.run({ fingerprint, owner, code: finding.code, orderId: finding.orderId ?? null, openedAt, evidence });
      }
      for (const { fingerprint, endedAt } of known.values()) if (endedAt === null) endOne.run({ fingerprint, at: now });
    },
    sum: (code, from) => sum.get({ code, since: from }) ?? { cases: 0, orders: 0 },
    last(code) {
      const row = last.get({ code });
      if (row === undefined) return undefined;
      // Both columns are written by `reconcile` alone.
      const evidence = JSON.parse(row.evidence) as Evidence;
      return { code: row.code as CaseCode, orderId: row.orderId, at: row.openedAt, evidence };
    },
    forgetBefore(at) {
      db.delete(monitored)
        .where(and(isNotNull(monitored.endedAt), lt(monitored.endedAt, at)))
        .run();
    },
  };
}
