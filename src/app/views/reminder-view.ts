import type { ReminderView } from '../../cards/thread/reminder.ts';
import type { Case, FollowUp } from '../../domain/case/case.ts';
import { goesOnWith } from '../goes-on-with.ts';
import type { Tx } from '../ports/store.ts';
import { caseLine } from './case-line.ts';

/** A follow-up with its case; of a merged case it is up to whoever has the case that goes on for it. */
export function reminderView(tx: Tx, item: Case, followUp: FollowUp): ReminderView {
  const line = caseLine(tx, item);
  const target = goesOnWith(tx, item);
  if (target.id === item.id) return { ...line, followUp };
  const owner = target.owner ?? item.owner;
  return {
    ...line,
    case: { ...line.case, ...(owner === undefined ? {} : { owner }) },
    followUp,
    goesOnWith: target.id,
  };
}
