import { type Case, isLive } from '../../domain/case/case.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import type { Step } from '../../domain/detection/reconcile.ts';
import { isUndecided, type TurnedUp, turnedUp } from '../../domain/detection/turned-up.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Tx } from '../ports/store.ts';
import { putThreadNote } from '../tell-thread.ts';

/** A case whose parcel turns up; `over`: its finding is true no longer. */
export interface TurnUpStep {
  readonly kind: 'turned_up';
  readonly case: Case;
  readonly found: TurnedUp;
  readonly over: boolean;
}

/** Ends of a finding that are no good news: somebody has to decide about a second parcel. */
const OVER: ReadonlySet<Step['kind']> = new Set(['clear', 'recover', 'end']);

/** Questions about parcels that turned up, each in the place of the step that its case would take. */
export function turnUps(steps: readonly Step[], cases: readonly Case[], order: Order): readonly TurnUpStep[] {
  return cases.flatMap((item): readonly TurnUpStep[] => {
    const found = turnedUp(item, order);
    if (found === undefined || hasLiveTwin(item, cases)) return [];
    const own = steps.find((step) => step.kind !== 'open' && step.case.id === item.id);
    const over = own !== undefined && OVER.has(own.kind);
    return own === undefined || over ? [{ kind: 'turned_up', case: item, found, over }] : [];
  });
}

/** Steps of the other cases. */
export function without(steps: readonly Step[], ups: readonly TurnUpStep[]): readonly Step[] {
  const asked = new Set(ups.map((it) => it.case.id));
  return steps.filter((step) => step.kind === 'open' || !asked.has(step.case.id));
}

/** The case as it goes on: live again, whatever it was. */
export function turnUpEvents({ case: item, found, over }: TurnUpStep): readonly CaseEvent[] {
  return [
    ...(over ? [{ type: 'finding_ended' } as const] : []),
    ...(isLive(item.status) ? [] : [{ type: 'reopened', why: 'turned_up' } as const]),
    { type: 'turned_up', found },
  ];
}

/** Asks the owner once, in the thread; what is new about the same parcel is written into the question. */
export function askAboutTurnUp(tx: Tx, item: Case, { shipmentId }: TurnedUp, now: number): void {
  const key = turnUpKey(item, shipmentId);
  if (!putThreadNote(tx, item, key, { kind: 'turned_up' }, now)) tx.sends.repaint(key);
}

/** Key of the question about a parcel. */
export function turnUpKey({ id }: Pick<Case, 'id'>, shipmentId: string): string {
  return `turned-up:${id}:${shipmentId}`;
}

/** A newer case of the same trouble is worked on: the question belongs there, if anywhere. */
function hasLiveTwin(item: Case, cases: readonly Case[]): boolean {
  return cases.some(
    ({ id, fingerprint, status }) => id !== item.id && fingerprint === item.fingerprint && isLive(status),
  );
}

/** The question with what is decided by now, or once more with its buttons when the decision came to nothing. */
export function redrawTurnUp(tx: Tx, before: Case, after: Case): void {
  const { turnedUp: found } = after;
  if (found === undefined || isUndecided(before) === isUndecided(after)) return;
  tx.sends.repaint(turnUpKey(after, found.shipmentId));
}
