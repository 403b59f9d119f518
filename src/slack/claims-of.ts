import { forbids } from '../domain/case/rights.ts';
import type { Desk } from './desk.ts';
import type { KnownPerson } from './people.ts';

/** Teams whose unclaimed cases a person may claim. */
export function claimsOf(person: KnownPerson, desk: Pick<Desk, 'rolesOf' | 'teamsOf'>): readonly string[] {
  return desk
    .teamsOf(person)
    .filter((team) => forbids({ id: person.id, roles: desk.rolesOf(person, team) }, 'claim', undefined) === undefined);
}
