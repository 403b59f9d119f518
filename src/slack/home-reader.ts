import type { HomeReader } from '../app/views/home-view.ts';
import { endOfDay } from '../domain/calendar/end-of-day.ts';
import { isLead } from '../domain/case/rights.ts';
import { claimsOf } from './claims-of.ts';
import type { Desk } from './desk.ts';
import type { KnownPerson } from './people.ts';

/** A person as Home sees them: their teams, what they may do there, and their day. */
export function homeReader(person: KnownPerson, desk: Desk): HomeReader {
  const now = desk.clock.now();
  const teams = desk.teamsOf(person);
  return {
    person: person.id,
    now,
    teams,
    claims: claimsOf(person, desk),
    leads: teams.filter((team) => isLead({ id: person.id, roles: desk.rolesOf(person, team) })),
    rolesIn: (team) => desk.rolesOf(person, team),
    answersFor: ({ channel, department }, team) =>
      (channel !== undefined && person.isInChannel(channel)) ||
      (department === 'finance' && desk.rolesOf(person, team).includes('finance')),
    dayEndsAt: endOfDay(now, person.zone),
  };
}
