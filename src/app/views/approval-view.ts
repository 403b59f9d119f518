import type { ApprovalView } from '../../cards/approval/approval-request.ts';
import { approvalStory } from '../../domain/case/approval-story.ts';
import type { Case } from '../../domain/case/case.ts';
import type { ApprovalNote } from '../approval-news.ts';
import type { Tx } from '../ports/store.ts';
import { caseLine } from './case-line.ts';
import { orderGlance } from './order-glance.ts';

/** An approval as a person is asked for it, as it stands now; `undefined` for one that never was. */
export function approvalView(tx: Tx, item: Case, note: ApprovalNote): ApprovalView | undefined {
  const story = approvalStory(tx.cases.history(item.id), note.approval);
  if (story === undefined) return undefined;
  const row = item.orderId === undefined ? undefined : tx.orders.get(item.orderId);
  const { customerName } = row === undefined ? {} : orderGlance(row.order);
  const { orderNumber } = caseLine(tx, item);
  return {
    case: item,
    story,
    person: note.person,
    before: note.before,
    ...(note.again === undefined ? {} : { again: note.again }),
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(customerName === undefined ? {} : { customerName }),
  };
}
