import { asc, eq, lte } from 'drizzle-orm';
import type { ApprovalStore } from '../../src/app/ports/approval-store.ts';
import type { CaseId } from '../../src/domain/ids.ts';
import { approvals } from './approval-schema.ts';
import type { Db } from './open-database.ts';

/** Approvals that may expire, over SQLite. */
export function createApprovalRows(db: Db): ApprovalStore {
  return {
    put(id, caseId, expiresAt) {
      db.insert(approvals).values({ id, caseId, expiresAt }).onConflictDoNothing().run();
    },
    drop(id) {
      db.delete(approvals).where(eq(approvals.id, id)).run();
    },
    due: (now, limit) =>
      db
        .select()
        .from(approvals)
        .where(lte(approvals.expiresAt, now))
        .orderBy(asc(approvals.expiresAt))
        .limit(limit)
        .all()
        .map(({ id, caseId }) => ({ id, caseId: caseId as CaseId })),
  };
}
