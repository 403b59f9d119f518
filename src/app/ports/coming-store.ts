import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Coming } from '../../domain/detection/coming.ts';
import type { OrderId } from '../../domain/ids.ts';

/** A trouble that opens at `dueAt` if nothing happens to its order. */
export interface ComingTrouble {
  readonly orderId: OrderId;
  readonly code: CaseCode;
  /** Since when people are warned. */
  readonly warnAt: number;
  readonly dueAt: number;
}

/**
 * Troubles of which people are warned, kept in the transaction that saves when their order is looked at next. They open
 * nothing.
 */
export interface ComingStore {
  /**
   * What people are warned of for an order, instead of what was kept of it. The same again writes nothing; what is new
   * is warned of from now on, also where it should have been before.
   */
  keep(orderId: string, coming: readonly Coming[], now: number): void;
  /** What people are warned of now: most of the term has passed and it is not due yet, the nearest first. */
  soon(now: number, limit: number): readonly ComingTrouble[];
  /** Those whose warning began after one time and not after the other, the earliest first. */
  begun(after: number, until: number, limit: number): readonly ComingTrouble[];
}
