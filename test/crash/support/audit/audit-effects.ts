import type { Ledger } from '../open-ledger.ts';
import type { Trouble } from '../plan.ts';
import type { Executed } from '../shop-double.ts';

/** Each refund was carried out once, for the right money, under one id, and its case was solved by it. */
export function auditEffects(
  ledger: Ledger,
  executed: readonly Executed[],
  refunds: readonly Trouble[],
): readonly string[] {
  const wrong = refunds.flatMap(({ orderId }) => {
    const mine = executed.filter((it) => it.orderId === orderId);
    if (mine.length !== 1) return [`${orderId} was refunded ${mine.length} times`];
    const [{ paymentId, amount }] = mine as [Executed];
    return paymentId === `${orderId}-pay2` && amount === '50.00'
      ? []
      : [`${orderId}: refunded ${amount} of ${paymentId}`];
  });
  const others = executed.filter((it) => refunds.every(({ orderId }) => orderId !== it.orderId));
  const unsolved = ledger.all<{ id: string; status: string; state: string }>(
    `select cases.id, cases.status, effects.state from cases join effects on effects.case_id = cases.id
     where effects.state <> 'verified' or cases.status <> 'solved'`,
  );
  return [
    ...wrong,
    ...others.map(({ orderId }) => `nobody asked for a refund of ${orderId}`),
    ...unsolved.map(({ id, status, state }) => `${id} is ${status} with an effect that is ${state}`),
  ];
}
