import { sql } from 'drizzle-orm';
import type { Case } from '../../src/domain/case/case.ts';
import type { CaseEvent } from '../../src/domain/case/event.ts';
import { type Mark, marksOf } from '../../src/domain/figures/marks-of.ts';
import { caseDays } from './figures-schema.ts';
import type { Db } from './open-database.ts';

const DAY_MS = 86_400_000;
const p = sql.placeholder;

/** Keeps the daily figures beside the cases. */
export interface DayRows {
  /** Counts a case as it is now instead of as it was, and what happened to it. */
  keep(before: Case | undefined, item: Case, events: readonly CaseEvent[], at: number): void;
  count(mark: Mark, by: 1 | -1): void;
}

/** Daily figures over SQLite; to be called in the transaction of the change. */
export function createDayRows(db: Db): DayRows {
  const add = db
    .insert(caseDays)
    .values({
      day: p('day'),
      channel: p('channel'),
      what: p('what'),
      part: p('part'),
      n: p('n'),
      amount: p('amount'),
    })
    .onConflictDoUpdate({
      target: [caseDays.day, caseDays.channel, caseDays.what, caseDays.part],
      set: { n: sql`n + excluded.n`, amount: sql`amount + excluded.amount` },
    })
    .prepare();
  const ends = db.$client.prepare<[string], { at: number; type: 'cleared' | 'reopened' }>(
    "select at, type from case_events where case_id = ? and type in ('cleared', 'reopened')",
  );

  function count({ what, at, channel, part, amount }: Mark, by: 1 | -1): void {
    add.run({ day: Math.floor(at / DAY_MS), channel, what, part, n: by, amount: by * amount });
  }

  return {
    count,
    keep(before, item, events, at) {
      const { channel } = item.route;
      const then = before === undefined ? [] : marksOf(before);
      const now = marksOf(item);
      for (const mark of without(then, now)) count(mark, -1);
      for (const mark of without(now, then)) count(mark, 1);
      const ended = (what: 'cleared' | 'reopened', when: number, where: string) =>
        ({ what, at: when, channel: where, part: '', amount: 0 }) satisfies Mark;
      // What happened to it goes with the case into its new channel.
      if (before !== undefined && before.route.channel !== channel) {
        for (const end of ends.all(item.id)) {
          count(ended(end.type, end.at, before.route.channel), -1);
          count(ended(end.type, end.at, channel), 1);
        }
      }
      for (const { type } of events) if (type === 'cleared' || type === 'reopened') count(ended(type, at, channel), 1);
    },
  };
}

/** Marks that are not among the others; each of those stands for one. */
function without(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  const left = [...others];
  return marks.filter((mark) => {
    const at = left.findIndex(
      (it) =>
        it.what === mark.what &&
        it.at === mark.at &&
        it.part === mark.part &&
        it.amount === mark.amount &&
        it.channel === mark.channel,
    );
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
}
