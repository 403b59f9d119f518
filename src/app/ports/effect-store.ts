import type { RemedyState } from '../../domain/case/remedy.ts';
import type { CaseId, EffectId, OrderId } from '../../domain/ids.ts';

/** One effect in the outbox; its id is the remedy's. */
export interface EffectRow {
  readonly id: EffectId;
  readonly caseId: CaseId;
  readonly orderId: OrderId;
  readonly kind: string;
  /** `data` of the CloudEvent, JSON (contract 6). */
  readonly body: string;
  readonly state: RemedyState;
  readonly attempts: number;
  readonly nextAt: number | null;
  readonly requestedAt: number;
  readonly verifyBy: number | null;
}

/** The outbox of effects on the world. */
export interface EffectStore {
  get(id: string): EffectRow | undefined;
  add(row: EffectRow): void;
  set(
    id: EffectId,
    change: {
      readonly state: RemedyState;
      readonly nextAt: number | null;
      readonly attempts?: number;
      readonly body?: string;
    },
  ): void;
  due(now: number, limit: number): readonly EffectRow[];
  nextDueAt(): number | undefined;
  ofOrder(orderId: string): readonly EffectRow[];
  /** Effects past their term without a verification, not alarmed yet. */
  overdue(now: number, limit: number): readonly EffectRow[];
  alarmed(id: EffectId, at: number): void;
  countByState(): Readonly<Record<string, number>>;
}
