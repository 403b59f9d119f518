import type { Store, Tx } from '../../src/app/ports/store.ts';
import { createApprovalRows } from './approval-rows.ts';
import { createCardRows } from './card-rows.ts';
import { createCaseRows } from './case-rows.ts';
import { createComingRows } from './coming-rows.ts';
import { createDigestRows } from './digest-rows.ts';
import { createEffectRows } from './effect-rows.ts';
import { createEventRows } from './event-rows.ts';
import { createInteractionRows } from './interaction-rows.ts';
import { createLinkRows } from './link-rows.ts';
import { createMessageRows } from './message-rows.ts';
import { createMetaRows } from './meta-rows.ts';
import { createMonitoredRows } from './monitored-rows.ts';
import { closeDatabase, type Db } from './open-database.ts';
import { createOrderRows } from './order-rows.ts';
import { createProcedureRows } from './procedure-rows.ts';
import { createSendRows } from './send-rows.ts';
import { createSilenceRows } from './silence-rows.ts';
import { createSubjectRows } from './subject-rows.ts';
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
  const inTransaction = db.$client.transaction((work: (tx: Tx) => unknown) => work(tx)).immediate;
  return {
    write: <T>(work: (tx: Tx) => T) => inTransaction(work) as T,
    read: tx,
    close() {
      closeDatabase(db);
    },
  };
}
