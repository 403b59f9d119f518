import type { ApprovalStore } from './approval-store.ts';
import type { BoardStore } from './board-store.ts';
import type { CardStore } from './card-store.ts';
import type { CaseStore } from './case-store.ts';
import type { ComingStore } from './coming-store.ts';
import type { DigestStore } from './digest-store.ts';
import type { EffectStore } from './effect-store.ts';
import type { EventStore } from './event-store.ts';
import type { InteractionStore } from './interaction-store.ts';
import type { KeptCaseStore } from './kept-case-store.ts';
import type { LinkStore } from './link-store.ts';
import type { MessageStore } from './message-store.ts';
import type { MetaStore } from './meta-store.ts';
import type { MonitoredStore } from './monitored-store.ts';
import type { OrderStore } from './order-store.ts';
import type { PersonStore } from './person-store.ts';
import type { ProcedureStore } from './procedure-store.ts';
import type { SendStore } from './send-store.ts';
import type { SilenceStore } from './silence-store.ts';
import type { SubjectStore } from './subject-store.ts';
import type { TellingStore } from './telling-store.ts';

/** Everything that one transaction may read and write. */
export interface Tx {
  readonly events: EventStore;
  readonly orders: OrderStore;
  readonly coming: ComingStore;
  readonly cases: CaseStore;
  readonly cards: CardStore;
  readonly sends: SendStore;
  readonly effects: EffectStore;
  readonly approvals: ApprovalStore;
  readonly keptCases: KeptCaseStore;
  readonly board: BoardStore;
  readonly people: PersonStore;
  readonly interactions: InteractionStore;
  readonly digests: DigestStore;
  readonly links: LinkStore;
  readonly subjects: SubjectStore;
  readonly silences: SilenceStore;
  readonly monitored: MonitoredStore;
  readonly procedures: ProcedureStore;
  readonly messages: MessageStore;
  readonly tellings: TellingStore;
  readonly meta: MetaStore;
}

/**
 * The truth. `write` runs a synchronous function in one transaction: all of it outlives the process when it returns, or
 * nothing of it happened when it throws. `read` sees the newest committed state.
 */
export interface Store {
  write<T>(work: (tx: Tx) => T): T;
  /**
   * Resolves once everything written so far outlives a loss of power, too. Whatever is told to the world waits for it: the
   * acknowledgement of an event or a click, an effect, a post. Rejects when the disk fails.
   */
  durable(): Promise<void>;
  readonly read: Tx;
  close(): void;
}
