import { type Case, isLive } from '../../domain/case/case.ts';
import { headOf } from '../../domain/detection/group-of.ts';
import type { OwnKind } from '../../domain/detection/subject-rule.ts';
import { GROUP_WINDOW_MS } from '../../domain/detection/subjects/group-facts.ts';
import type { Checking } from './check-order.ts';
import { takeIn } from './fold-members.ts';

/** From so many cases of one cause on, the next ones wait a moment: they may turn out to be many (domain.md 6). */
const SUSPICIOUS = 5;
/** From so many on, their group is looked at. */
const MANY = 10;
/** How long a card waits for others of its cause; P1 and P2 never do. */
export const GROUP_WAIT_MS = 30_000;

/** What became of a case that came to its group: spoken for at once, or a card that waits for company. */
export interface Joined {
  readonly case: Case;
  readonly waitMs: number;
}

/** Brings a case that opened, climbed or came back to the others of its cause. */
export function joinGroup(item: Case, around: Checking): Joined {
  if (item.group === undefined || item.parent !== undefined || !isLive(item.status)) return { case: item, waitMs: 0 };
  const { tx, now } = around;
  const { code, subject } = headOf(item.group);
  const head = tx.cases.ofSubject(code, subject)[0];
  if (head !== undefined && isLive(head.status) && head.findingTrue) {
    tx.subjects.touch(subject.kind as OwnKind, subject.id);
    return { case: takeIn(item, head, around), waitMs: 0 };
  }
  const company = tx.cases.countGroup(item.group, now - GROUP_WINDOW_MS, MANY);
  if (company >= MANY && subject.kind === 'group') tx.subjects.ask('group', subject.id, now);
  const patient = item.priority === 'P3' || item.priority === 'P4';
  return { case: item, waitMs: patient && company > SUSPICIOUS ? GROUP_WAIT_MS : 0 };
}
