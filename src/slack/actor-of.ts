import type { Actor } from '../domain/case/rights.ts';
import type { Desk } from './desk.ts';
import type { KnownPerson } from './people.ts';

/** Who acts on a case: the person with the roles that the policy gives them for the case's team. */
export function actorOf(person: KnownPerson, caseId: string, desk: Desk): Actor {
  const team = desk.store.read.cases.get(caseId)?.route.team;
  return { id: person.id, roles: team === undefined ? [] : desk.rolesOf(person, team) };
}
