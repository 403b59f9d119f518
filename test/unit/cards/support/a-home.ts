import type { CaseLine } from '../../../../src/cards/case-view.ts';
import type { DeskView } from '../../../../src/cards/home/home.ts';
import type { WaitingItem } from '../../../../src/cards/home/waiting-section.ts';
import { aCase, HOUR, JON, MEI, MONDAY } from './a-case.ts';

/** Home of Mei, a handler, with these cases of hers and of nobody; the test says what is different. */
export function aDesk(differing: Partial<DeskView> = {}): DeskView {
  const { mine = [], board = [] } = differing;
  return {
    mine,
    board,
    totals: { mine: mine.length, open: mine.length + board.length, unclaimed: board.length },
    team: {
      byStatus: { open: board.length, claimed: mine.length },
      byPriority: { P2: mine.length + board.length },
      unclaimedByAge: [board.length, 0, 0, 0],
      overdue: 0,
    },
    warnings: { orders: 0, more: false, byCode: [], first: [] },
    claims: ['default'],
    ...differing,
  };
}

/** One of everything that can wait for a person. */
export function waitingItems(
  line: CaseLine = { case: aCase(), orderNumber: '1001' },
  text = 'call the bank',
): WaitingItem[] {
  return [
    { kind: 'handed', line, by: JON },
    { kind: 'approval', line, by: MEI, expiresAt: MONDAY + HOUR },
    { kind: 'task', line, department: 'finance', ask: text, dueAt: MONDAY + 2 * HOUR },
    { kind: 'follow_up', line, note: text, dueAt: MONDAY, isOver: true },
    { kind: 'follow_up', line, note: '', dueAt: MONDAY + HOUR, isOver: false },
  ];
}
