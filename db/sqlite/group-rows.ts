import { and, asc, count, desc, eq, gt, gte, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import type { CaseStore } from '../../src/app/ports/case-store.ts';
import type { Case } from '../../src/domain/case/case.ts';
import { fingerprintOf } from '../../src/domain/detection/finding.ts';
import type { Db } from './open-database.ts';
import { cases } from './schema.ts';

const p = sql.placeholder;
const MOST_OF_SUBJECT = 100;
/** The sign after `|`: ends the range of texts that begin with a prefix and `|`. */
const AFTER_BAR = '}';

type GroupPart = Pick<
  CaseStore,
  'ofSubject' | 'countGroup' | 'ungrouped' | 'members' | 'countMembers' | 'countUngrouped'
>;

/** Cases by what they are about and by what they have in common, over SQLite. */
export function createGroupRows(db: Db): GroupPart {
  const ofSubject = db
    .select({ state: cases.state })
    .from(cases)
    .where(or(eq(cases.fingerprint, p('base')), and(gt(cases.fingerprint, p('from')), lt(cases.fingerprint, p('to')))))
    .orderBy(desc(cases.number))
    .limit(MOST_OF_SUBJECT)
    .prepare();
  // Literal, as the partial indexes are: a bound value would leave them unused.
  const isLive = sql`${cases.live} = 1`;
  const inGroup = and(isLive, eq(cases.groupKey, p('group')), gte(cases.groupedAt, p('since')));
  const joined = db.select({ one: sql`1` }).from(cases).where(inGroup).limit(p('limit')).prepare();
  const ungrouped = db
    .select({ state: cases.state })
    .from(cases)
    .where(and(inGroup, isNull(cases.parent)))
    .orderBy(asc(cases.groupedAt))
    .limit(p('limit'))
    .prepare();
  const isMember = and(isLive, eq(cases.parent, p('parent')));
  const members = db
    .select({ state: cases.state })
    .from(cases)
    .where(isMember)
    .orderBy(sql`${cases.dueAt} is null`, asc(cases.dueAt), asc(cases.number))
    .limit(p('limit'))
    .prepare();
  const countUngrouped = db
    .select({ n: count() })
    .from(cases)
    .where(and(inGroup, isNull(cases.parent)))
    .prepare();
  const countMembers = db.select({ n: count() }).from(cases).where(isMember).prepare();

  const countClaimed = db
    .select({ n: count() })
    .from(cases)
    .where(and(isMember, isNotNull(cases.owner)))
    .prepare();

  return {
    ofSubject(code, subject) {
      // The codes of rules alone are asked for, and they are all of the taxonomy.
      const base = fingerprintOf({ code: code as Case['code'], subject });
      const rows = ofSubject.all({ base, from: `${base}|`, to: `${base}${AFTER_BAR}` });
      // An id may hold a bar itself.
      return rows.map(toCase).filter((it) => it.subject.id === subject.id);
    },
    countGroup: (group, since, limit) => joined.all({ group, since, limit }).length,
    ungrouped: (group, since, limit) => ungrouped.all({ group, since, limit }).map(toCase),
    members: (parent, limit) => members.all({ parent, limit }).map(toCase),
    countUngrouped: (group, since) => countUngrouped.get({ group, since })?.n ?? 0,
    countMembers: (parent, which) => (which === undefined ? countMembers : countClaimed).get({ parent })?.n ?? 0,
  };
}

/** The column is written by `caseColumns` alone. */
function toCase(row: { state: string }): Case {
  return JSON.parse(row.state) as Case;
}
