import type { NoticeAbout } from '../app/ports/policy.ts';
import type { Calendar } from '../domain/calendar/calendar.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * When people of a team may be told of a case: at once while the team works, at any time where somebody has night duty or
 * the case is P1, else when the team opens next.
 */
export function noticeAt(
  { teams }: Pick<Settings, 'teams'>,
  calendar: Pick<Calendar, 'nextOpening'>,
  { team, priority, at }: NoticeAbout,
): number {
  const disturbs = priority === 'P1' || (teams[team]?.nightDuty ?? false);
  return disturbs ? at : calendar.nextOpening(at);
}
