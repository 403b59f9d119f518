import type { PersonId } from '../domain/ids.ts';
import type { Settings } from '../settings/settings.ts';

const MOST = 5;

/** Whom to ask for a role: the leads that teams name, then `ORDERMEND_ADMINS`; five at most. */
export function leadsOf({ teams }: Pick<Settings, 'teams'>, admins: readonly PersonId[]): readonly PersonId[] {
  const leads = Object.values(teams).flatMap(({ roles }) =>
    Object.entries(roles).flatMap(([id, has]) => (has.includes('lead') ? [id as PersonId] : [])),
  );
  return [...new Set([...leads, ...admins])].slice(0, MOST);
}
