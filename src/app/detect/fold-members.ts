import { type Case, isLive } from '../../domain/case/case.ts';
import { shortageGroup } from '../../domain/detection/group-of.ts';
import { SYSTEM } from '../../domain/ids.ts';
import type { SubjectRow } from '../ports/subject-store.ts';
import { wantCard } from '../want-card.ts';
import type { Checking } from './check-order.ts';
import { tellLine } from './journal.ts';
import { sinceWhen } from './subject-facts.ts';

/** Members are taken in and let go in pages: a storm of thousands is no long transaction. */
const PAGE = 100;

/**
 * Lets the head of a group speak for the live cases that came to it, or, once it has ended, lets them stand by
 * themselves again. Answers whether there are more.
 */
export function foldMembers(
  row: SubjectRow,
  head: Case | undefined,
  around: Checking,
  timeLeft: () => boolean,
): boolean {
  if (head === undefined) return false;
  if (!isLive(head.status)) return letGo(head, around, timeLeft);
  const key = row.kind === 'sku' ? shortageGroup(row.id) : row.id;
  // A shortage speaks for all its orders, however long they wait.
  const since = row.kind === 'sku' ? 0 : sinceWhen(head, around.now);
  const found = around.tx.cases.ungrouped(key, since, PAGE);
  return inSlices(found, timeLeft, (item) => takeIn(item, head, around));
}

/** A case is spoken for from now on: its card is not posted, or says where it belongs. */
export function takeIn(item: Case, head: Case, { tx, now, journal }: Pick<Checking, 'tx' | 'now' | 'journal'>): Case {
  const after = tx.cases.apply(item, [{ type: 'grouped', parent: head.id }], { at: now, by: SYSTEM });
  journal(tellLine('grouped', after, now));
  wantCard(tx, after);
  return after;
}

function letGo(head: Case, { tx, now }: Checking, timeLeft: () => boolean): boolean {
  return inSlices(tx.cases.members(head.id, PAGE), timeLeft, (item) =>
    wantCard(tx, tx.cases.apply(item, [{ type: 'ungrouped' }], { at: now, by: SYSTEM })),
  );
}

/** Works a page off while there is time; answers whether something may be left. */
function inSlices(page: readonly Case[], timeLeft: () => boolean, work: (item: Case) => void): boolean {
  for (const [i, item] of page.entries()) {
    work(item);
    if (!timeLeft() && i < page.length - 1) return true;
  }
  return page.length === PAGE;
}
