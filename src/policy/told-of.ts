import type { ToldAbout } from '../app/ports/policy.ts';
import type { Stage } from '../domain/case/clock.ts';
import type { Role } from '../domain/case/rights.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Settings, Team } from '../settings/settings.ts';

/** Whom a stage concerns (domain.md 2.3); the owner, once there is one, takes the place of whoever is on duty. */
const ROLE_OF = { 80: 'lead', 100: 'lead', 150: 'manager' } as const satisfies Record<Stage, Role>;

/**
 * Who is told that a clock of a case reached a stage: its owner, before a claim the people on duty, then the leads, then the
 * managers of the team. Where the team names nobody, `ORDERMEND_ADMINS` stand in for both; without any it is nobody.
 */
export function toldOf(
  { teams }: Pick<Settings, 'teams'>,
  admins: readonly PersonId[],
  { team, stage, owner }: ToldAbout,
): readonly PersonId[] {
  const known = teams[team];
  if (stage === 80 && owner !== undefined) return [owner];
  if (stage === 80 && known !== undefined && known.duty.length > 0) return known.duty;
  const named = known === undefined ? [] : peopleWith(known, ROLE_OF[stage]);
  return named.length > 0 ? named : admins;
}

function peopleWith({ roles }: Team, role: Role): readonly PersonId[] {
  return Object.entries(roles).flatMap(([id, theirs]) => (theirs.includes(role) ? [id as PersonId] : []));
}
