import type { Signature } from '../domain/case/approval.ts';
import type { Role } from '../domain/case/rights.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Who is asked for signatures: the people whom the team names with one of the roles, and `ORDERMEND_ADMINS`, who have all;
 * never whoever asks. Handlers are not asked one by one: a second pair of eyes finds the case on its card.
 */
export function approversOf(
  { teams }: Pick<Settings, 'teams'>,
  admins: readonly PersonId[],
  about: { readonly team: string; readonly needs: readonly Signature[]; readonly not: PersonId },
): readonly PersonId[] {
  const asked = new Set<Role>(about.needs.flat().filter((role) => role !== 'handler'));
  const named = Object.entries(teams[about.team]?.roles ?? {}).flatMap(([id, roles]) =>
    roles.some((role) => asked.has(role)) ? [id as PersonId] : [],
  );
  const all = asked.size === 0 ? [] : [...new Set([...named, ...admins])];
  return all.filter((id) => id !== about.not);
}
