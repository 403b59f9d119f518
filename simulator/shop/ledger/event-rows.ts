import type { EventData } from '../cloud-event.ts';
import type { PlannedEvent, StockMove } from '../plan/planned-event.ts';
import type { ShopDatabase } from './open-database.ts';

/** A planned event with its id, which it keeps for ever. */
export interface EventRow extends PlannedEvent {
  readonly id: string;
}

export interface EventRows {
  plan(event: EventRow): void;
  /** Planned and due, in order of time, ties by id. */
  dueUntil(until: number, limit: number): readonly EventRow[];
  /** From planned to told: it is now due to be sent, at this place in the order of things. */
  tell(id: string, position: number, data: EventData): void;
  /** Told events that wait to be sent, of a time up to `until`, in order. */
  waiting(until: number, limit: number): readonly EventRow[];
  markSent(ids: readonly string[]): void;
  countWaiting(): number;
  /** What was told of this subject, in order. */
  toldOf(subject: string): readonly EventRow[];
  /** Orders that were told with this mail address of their customer, newest first. */
  ordersOf(email: string): readonly string[];
  plannedOf(subject: string, state: 'planned' | 'held'): readonly EventRow[];
  drop(id: string): void;
  hold(id: string): void;
  /** Back to the plan, at this time. */
  resume(id: string, at: number): void;
  rewrite(id: string, data: EventData): void;
}

interface Raw {
  readonly id: string;
  readonly subject: string;
  readonly at: number;
  readonly type: string;
  readonly source: string;
  readonly data: string;
  readonly stock: string | null;
}

const COLUMNS = 'id, subject, at, type, source, data, stock';

/** Reads and writes events. */
export function createEventRows(database: ShopDatabase): EventRows {
  const insert = database.prepare(`insert into events (${COLUMNS}, state) values (?, ?, ?, ?, ?, ?, ?, 'planned')`);
  const select = (where: string) => database.prepare<unknown[], Raw>(`select ${COLUMNS} from events where ${where}`);
  const due = select(`state = 'planned' and at <= ? order by at, id limit ?`);
  const told = select(`state = 'told' and at <= ? order by position limit ?`);
  const toldOf = select('subject = ? and position is not null order by position');
  const ordersOf = database.prepare<[string], { subject: string }>(
    `select subject from events where type in ('order.created', 'order.updated') and position is not null
     and lower(data ->> '$.customer.email') = lower(?) group by subject order by max(at) desc, subject`,
  );
  const plannedOf = select('subject = ? and state = ? and position is null order by at, id');
  const tell = database.prepare(`update events set state = 'told', position = ?, data = ? where id = ?`);
  const sent = database.prepare(`update events set state = 'sent' where id = ?`);
  const drop = database.prepare('delete from events where id = ? and position is null');
  const hold = database.prepare(`update events set state = 'held' where id = ? and position is null`);
  const resume = database.prepare(`update events set state = 'planned', at = ? where id = ? and state = 'held'`);
  const rewrite = database.prepare('update events set data = ? where id = ? and position is null');
  const waiting = database.prepare<[], { n: number }>(`select count(*) as n from events where state = 'told'`);

  return {
    plan({ id, subject, at, type, source, data, stock }) {
      insert.run(id, subject, at, type, source, JSON.stringify(data), stock ? JSON.stringify(stock) : null);
    },
    dueUntil: (until, limit) => due.all(until, limit).map(toRow),
    tell: (id, position, data) => void tell.run(position, JSON.stringify(data), id),
    waiting: (until, limit) => told.all(until, limit).map(toRow),
    markSent(ids) {
      for (const id of ids) sent.run(id);
    },
    countWaiting: () => waiting.get()?.n ?? 0,
    toldOf: (subject) => toldOf.all(subject).map(toRow),
    ordersOf: (email) => ordersOf.all(email).map(({ subject }) => subject),
    plannedOf: (subject, state) => plannedOf.all(subject, state).map(toRow),
    drop: (id) => void drop.run(id),
    hold: (id) => void hold.run(id),
    resume: (id, at) => void resume.run(at, id),
    rewrite: (id, data) => void rewrite.run(JSON.stringify(data), id),
  };
}

function toRow({ id, subject, at, type, source, data, stock }: Raw): EventRow {
  const row = { id, subject, at, type, source, data: JSON.parse(data) as EventData };
  return stock === null ? row : { ...row, stock: JSON.parse(stock) as readonly StockMove[] };
}
