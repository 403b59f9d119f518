import { and, asc, count, eq, exists, gt, lte, min, sql } from 'drizzle-orm';
import type { SilenceStore } from '../../src/app/ports/silence-store.ts';
import type { Silence, SilenceMatcher } from '../../src/domain/detection/silence.ts';
import type { CaseId, PersonId } from '../../src/domain/ids.ts';
import type { Db } from './open-database.ts';
import { silencedCases, silences } from './silence-schema.ts';

const p = sql.placeholder;

/** Silences and what they keep, over SQLite. */
export function createSilenceRows(db: Db): SilenceStore {
  const get = db
    .select()
    .from(silences)
    .where(eq(silences.id, p('id')))
    .prepare();
  const active = db
    .select()
    .from(silences)
    .where(gt(silences.untilAt, p('now')))
    .orderBy(asc(silences.untilAt), asc(silences.id))
    .prepare();
  // Literal, as the partial index is: a bound value would leave it unused.
  const isKept = sql`${silencedCases.kept} = 1`;
  const keeping = db
    .select({ silence: silences })
    .from(silencedCases)
    .innerJoin(silences, eq(silences.id, silencedCases.silenceId))
    .where(and(eq(silencedCases.caseId, p('caseId')), isKept))
    .prepare();
  const keep = db
    .insert(silencedCases)
    .values({ caseId: p('caseId'), silenceId: p('silenceId'), at: p('at'), kept: true })
    .onConflictDoUpdate({
      target: silencedCases.caseId,
      set: { silenceId: sql`excluded.silence_id`, at: sql`excluded.at`, kept: true },
    })
    .prepare();
  const lift = db
    .update(silencedCases)
    .set({ kept: false })
    .where(and(eq(silencedCases.caseId, p('caseId')), isKept))
    .prepare();
  const counts = db
    .select({ kept: count(), now: sql<number>`coalesce(sum(${silencedCases.kept}), 0)` })
    .from(silencedCases)
    .where(eq(silencedCases.silenceId, p('silenceId')))
    .prepare();
  const overdue = db
    .select({ caseId: silencedCases.caseId })
    .from(silencedCases)
    .innerJoin(silences, eq(silences.id, silencedCases.silenceId))
    .where(and(isKept, lte(silences.untilAt, p('now'))))
    .orderBy(asc(silencedCases.at), asc(silencedCases.caseId))
    .limit(p('limit'))
    .prepare();
  const nextEnd = db
    .select({ at: min(silences.untilAt) })
    .from(silences)
    .where(
      exists(
        db
          .select({ one: sql`1` })
          .from(silencedCases)
          .where(and(eq(silencedCases.silenceId, silences.id), isKept)),
      ),
    )
    .prepare();

  return {
    add({ matcher, ...rest }) {
      const row = db
        .insert(silences)
        .values({ ...rest, matcher: JSON.stringify(matcher) })
        .returning()
        .get();
      return toSilence(row);
    },
    get(id) {
      const row = get.get({ id });
      return row === undefined ? undefined : toSilence(row);
    },
    end(id, endedBy, at) {
      db.update(silences)
        .set({ untilAt: at, endedBy })
        .where(and(eq(silences.id, id), gt(silences.untilAt, at)))
        .run();
    },
    active: (now) => active.all({ now }).map(toSilence),
    keep(caseId, silenceId, at) {
      keep.run({ caseId, silenceId, at });
    },
    keeping(caseId) {
      const row = keeping.get({ caseId });
      return row === undefined ? undefined : toSilence(row.silence);
    },
    lift(caseId) {
      lift.run({ caseId });
    },
    count: (silenceId) => counts.get({ silenceId }) ?? { kept: 0, now: 0 },
    overdue: (now, limit) => overdue.all({ now, limit }).map(({ caseId }) => caseId as CaseId),
    nextEndAt: () => nextEnd.get()?.at ?? undefined,
  };
}

/** `matcher` is written by `add` alone. */
function toSilence({ matcher, by, endedBy, ...row }: typeof silences.$inferSelect): Silence {
  return {
    ...row,
    by: by as PersonId,
    matcher: JSON.parse(matcher) as SilenceMatcher,
    ...(endedBy === null ? {} : { endedBy: endedBy as PersonId }),
  };
}
