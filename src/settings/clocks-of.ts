import type { Calendar } from '../domain/calendar/calendar.ts';
import type { Priority } from '../domain/catalogue/severity.ts';
import type { Settings, Term } from './settings.ts';

/** A case that opens, with the working time of its team. */
export interface Opening {
  readonly team: string;
  readonly priority: Priority;
  readonly at: number;
  readonly calendar: Pick<Calendar, 'addBusiness' | 'addBusinessDays'>;
}

/**
 * When a case should be claimed and solved at the latest (domain.md 2.3). Terms that run around the clock do so only for
 * a team with night duty.
 */
export function clocksOf(
  settings: Pick<Settings, 'clocks' | 'teams'>,
  { team, priority, at, calendar }: Opening,
): { readonly claimDueAt: number; readonly solveDueAt: number } {
  const { claim, solve, hours } = settings.clocks[priority];
  const always = hours === 'always' && settings.teams[team]?.nightDuty === true;

  function due(term: Term): number {
    if (term.kind === 'days') return calendar.addBusinessDays(at, term.days);
    return always ? at + term.ms : calendar.addBusiness(at, term.ms);
  }

  return { claimDueAt: due(claim), solveDueAt: due(solve) };
}
