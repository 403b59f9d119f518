import type { MembersView } from '../../cards/case-view.ts';
import { type Case, isLive } from '../../domain/case/case.ts';
import type { Tx } from '../ports/store.ts';

const SHOWN = 10;

/** What a case about many orders speaks for; `undefined` for one about an order, and for one that ended. */
export function membersView(tx: Tx, item: Case): MembersView | undefined {
  if (item.orderId !== undefined || !isLive(item.status)) return undefined;
  const { kind, id } = item.subject;
  const ids = kind === 'payment_channel' ? tx.orders.sharing({ kind: 'channel', value: id }, '', SHOWN + 1) : [];
  return {
    live: tx.cases.countMembers(item.id),
    claimed: tx.cases.countMembers(item.id, 'claimed'),
    first: tx.cases.members(item.id, SHOWN).map((member) => ({ ...member, ...orderNumber(tx, member.orderId) })),
    orders: ids.slice(0, SHOWN).map((orderId) => orderNumber(tx, orderId).orderNumber ?? orderId),
    more: ids.length > SHOWN,
  };
}

function orderNumber(tx: Tx, orderId: Case['orderId']): { readonly orderNumber?: string } {
  if (orderId === undefined) return {};
  return { orderNumber: tx.orders.get(orderId)?.order.number ?? orderId };
}
