import type { CaseCode } from '../../domain/catalogue/exception-types.ts';
import type { Coming } from '../../domain/detection/coming.ts';
import type { OrderId } from '../../domain/ids.ts';

/** A trouble that opens at `dueAt` if nothing happens to its order. */
export interface ComingTrouble {
  readonly orderId: OrderId;
  readonly code: CaseCode;
  readonly warnAt: number;
  readonly dueAt: number;
}

/** Troubles to come, kept with the time at which each order is looked at next. They open nothing; people are warned. */
export interface ComingStore {
  /** What is to come for an order, instead of what was kept of it. The same again writes nothing. */
  keep(orderId: string, coming: readonly Coming[]): void;
  /** What people are warned of now: most of the term has passed and it is not due yet, the nearest first. */
  soon(now: number, limit: number): readonly ComingTrouble[];
  /** Those whose warning began after one time and not after the other, the earliest first. */
  begun(after: number, until: number, limit: number): readonly ComingTrouble[];
}
