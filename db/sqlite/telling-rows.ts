import { and, asc, desc, eq, gt, gte, lt, lte } from 'drizzle-orm';
import type { Telling, TellingStore } from '../../src/app/ports/telling-store.ts';
import type { Stage } from '../../src/domain/case/clock.ts';
import type { CaseId } from '../../src/domain/ids.ts';
import type { Db } from './open-database.ts';
import { tellings, toldClocks } from './telling-schema.ts';

/** What was told of clocks to whom, over SQLite. */
export function createTellingRows(db: Db): TellingStore {
  const about = (recipient: string, stage: Stage) => and(eq(tellings.recipient, recipient), eq(tellings.stage, stage));

  return {
    within(recipient, stage, from, until) {
      const row = db
        .select()
        .from(tellings)
        .where(and(about(recipient, stage), gte(tellings.startAt, from), lte(tellings.startAt, until)))
        .orderBy(desc(tellings.startAt))
        .limit(1)
        .get();
      return row === undefined ? undefined : toTelling(row);
    },
    coming: (recipient, stage, now) =>
      db
        .select()
        .from(tellings)
        .where(and(about(recipient, stage), gt(tellings.startAt, now)))
        .all()
        .map(toTelling),
    begin(telling) {
      db.insert(tellings).values(telling).onConflictDoNothing().run();
    },
    join: (key, told) =>
      db
        .insert(toldClocks)
        .values({ key, ...told })
        .onConflictDoNothing()
        .run().changes > 0,
    leave(key, { caseId, clock }) {
      db.delete(toldClocks)
        .where(and(eq(toldClocks.key, key), eq(toldClocks.caseId, caseId), eq(toldClocks.clock, clock)))
        .run();
    },
    toldBy: (key) =>
      db
        .select()
        .from(toldClocks)
        .where(eq(toldClocks.key, key))
        .orderBy(asc(toldClocks.dueAt), asc(toldClocks.caseId))
        .all()
        .map(({ caseId, clock, dueAt }) => ({ caseId: caseId as CaseId, clock, dueAt })),
    forgetBefore(at) {
      db.delete(tellings).where(lt(tellings.startAt, at)).run();
    },
  };
}

function toTelling({ stage, ...row }: typeof tellings.$inferSelect): Telling {
  return { ...row, stage: stage as Stage };
}
