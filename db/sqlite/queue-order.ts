import { asc, sql } from 'drizzle-orm';
import { cases } from './schema.ts';

/**
 * The order of the queue (domain.md 2.2): priority, then the next external deadline, value (highest first), age (oldest
 * first). A deadline that has passed at `now` is no deadline any more.
 */
export function queueOrder(now: number) {
  const ahead = sql`case when ${cases.deadlineAt} > ${now} then ${cases.deadlineAt} end`;
  return [
    asc(cases.priority),
    sql`${ahead} asc nulls last`,
    sql`${cases.value} desc nulls last`,
    asc(cases.openedAt),
    asc(cases.number),
  ] as const;
}
