import type { Store, Tx } from '../../src/app/ports/store.ts';
import { createApprovalRows } from './approval-rows.ts';
import { createBoardRows } from './board-rows.ts';
import { createCardRows } from './card-rows.ts';
import { createCaseRows } from './case-rows.ts';
import { createComingRows } from './coming-rows.ts';
import { createDigestRows } from './digest-rows.ts';
import { createEffectRows } from './effect-rows.ts';
import { createEventRows } from './event-rows.ts';
import { createInteractionRows } from './interaction-rows.ts';
import { createKeptCaseRows } from './kept-case-rows.ts';
import { createLinkRows } from './link-rows.ts';
import { createMessageRows } from './message-rows.ts';
import { createMetaRows } from './meta-rows.ts';
import { createMonitoredRows } from './monitored-rows.ts';
import { closeDatabase, type Db } from './open-database.ts';
import { createOrderRows } from './order-rows.ts';
import { createPersonRows } from './person-rows.ts';
import { createProcedureRows } from './procedure-rows.ts';
import { createSendRows } from './send-rows.ts';
import { createSilenceRows } from './silence-rows.ts';
import { createSubjectRows } from './subject-rows.ts';
import { createLogSync } from './sync-log.ts';
import { createTellingRows } from './telling-rows.ts';

/** The store over one SQLite connection: one writer, so reads and writes share it and its prepared statements. */
export function createStore(db: Db): Store {
  const tx: Tx = {
    events: createEventRows(db),
    orders: createOrderRows(db),
    coming: createComingRows(db),
    cases: createCaseRows(db),
    cards: createCardRows(db),
    sends: createSendRows(db),
    effects: createEffectRows(db),
    approvals: createApprovalRows(db),
    keptCases: createKeptCaseRows(db),
    board: createBoardRows(db),
    people: createPersonRows(db),
    interactions: createInteractionRows(db),
    digests: createDigestRows(db),
    links: createLinkRows(db),
    subjects: createSubjectRows(db),
    silences: createSilenceRows(db),
    monitored: createMonitoredRows(db),
    procedures: createProcedureRows(db),
    messages: createMessageRows(db),
    tellings: createTellingRows(db),
    meta: createMetaRows(db),
  };
  // IMMEDIATE takes the write lock at once: a transaction never fails half-way because it began as a reader.
  const log = isDurable(db) ? createLogSync(db.$client.name) : undefined;
  const inTransaction = db.$client.transaction((work: (tx: Tx) => unknown) => work(tx)).immediate;
  return {
    write<T>(work: (tx: Tx) => T): T {
      const result = inTransaction(work) as T;
      log?.wrote();
      return result;
    },
    durable: async () => log?.durable(),
    read: tx,
    close() {
      log?.close();
      closeDatabase(db);
    },
  };
}

/** A database in memory, or one that is made to be thrown away, has nothing to bring to the disk. */
function isDurable(db: Db): boolean {
  return !db.$client.memory && db.$client.pragma('synchronous', { simple: true }) !== 0;
}
