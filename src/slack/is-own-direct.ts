import { approvalKey } from '../app/approval-news.ts';
import { reminderPrefix } from '../app/clocks/remind.ts';
import type { SendStore } from '../app/ports/send-store.ts';
import { dailyListKey } from '../app/run-daily-lists.ts';
import type { Click } from './gesture.ts';

/** Whether a pressed direct message is one that we sent to this very person: an approval, a reminder, their daily list. */
export function isOwnDirect(
  place: NonNullable<Click['place']>,
  { extra, person, caseId }: Click,
  sends: Pick<SendStore, 'withPrefix'>,
): boolean {
  const stands = (prefix: string, ofCase: string | undefined) =>
    sends
      .withPrefix(prefix)
      .some(
        (row) =>
          row.channel === person.id &&
          (ofCase === undefined || row.caseId === ofCase) &&
          (row.ts === place.ts || (row.ts === null && row.attemptedAt !== null)),
      );
  if (extra.approval !== undefined) return stands(approvalKey(extra.approval, person.id), caseId);
  if (extra.follow_up !== undefined) return stands(reminderPrefix(extra.follow_up), caseId);
  return stands(dailyListKey(person.id), undefined);
}
