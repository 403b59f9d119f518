import { asc, eq, gt, sql } from 'drizzle-orm';
import type { Case } from '../../src/domain/case/case.ts';
import { type Mark, marksOf } from '../../src/domain/figures/marks-of.ts';
import { createDayRows } from './day-rows.ts';
import { caseDays } from './figures-schema.ts';
import type { Db } from './open-database.ts';
import { caseEvents, cases, meta } from './schema.ts';

const PAGE = 2_000;
/** Figures that were counted in another way than this are counted anew. */
const KEY = 'figures.days';
const VERSION = '1';

/** Counts the daily figures of a database that has cases but was made before there were figures; once, unless `anew`. */
export function fillDays(db: Db, { anew }: { readonly anew: boolean } = { anew: false }): void {
  if (!anew && db.select().from(meta).where(eq(meta.key, KEY)).get()?.value === VERSION) return;
  db.transaction(() => {
    db.delete(caseDays).run();
    const days = createDayRows(db);
    for (const mark of allMarks(db)) days.count(mark, 1);
    const set = { value: VERSION };
    db.insert(meta)
      .values({ key: KEY, ...set })
      .onConflictDoUpdate({ target: meta.key, set })
      .run();
  });
}

function* allMarks(db: Db): Iterable<Mark> {
  for (let after = 0; ; ) {
    const page = db
      .select({ number: cases.number, state: cases.state })
      .from(cases)
      .where(gt(cases.number, after))
      .orderBy(asc(cases.number))
      .limit(PAGE)
      .all();
    for (const { number, state } of page) {
      // Written by `caseColumns` alone.
      yield* marksOf(JSON.parse(state) as Case);
      after = number;
    }
    if (page.length < PAGE) break;
  }
  const ends = db
    .select({ at: caseEvents.at, what: caseEvents.type, channel: cases.channel })
    .from(caseEvents)
    .innerJoin(cases, eq(cases.id, caseEvents.caseId))
    .where(sql`${caseEvents.type} in ('cleared', 'reopened')`)
    .all();
  for (const { at, what, channel } of ends)
    yield { what: what as 'cleared' | 'reopened', at, channel, part: '', amount: 0 };
}
