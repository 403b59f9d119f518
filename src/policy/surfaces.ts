import type { Role } from '../domain/case/rights.ts';

const EVERY_ROLE = ['viewer', 'handler', 'lead', 'manager', 'finance', 'admin'] as const satisfies readonly Role[];
const LEADS = ['lead', 'manager', 'admin'] as const satisfies readonly Role[];

/** What can be looked at outside a case, and who may (what may be done to a case is domain/case/rights.ts). */
export const SURFACES = {
  order: EVERY_ROLE,
  cases: EVERY_ROLE,
  case: EVERY_ROLE,
  digest: EVERY_ROLE,
  /** Names, addresses and phone numbers without a mask. */
  contact: ['handler', 'lead', 'manager', 'admin'],
  health: EVERY_ROLE,
  silences: EVERY_ROLE,
  /** To set and to end a silence for cases of a team. */
  silence: LEADS,
  /** Changed procedures that one is to read. */
  procedures: EVERY_ROLE,
  /** Who of a team has not read them. */
  readers: LEADS,
  rules: LEADS,
  settings: LEADS,
} as const satisfies Record<string, readonly Role[]>;
export type Surface = keyof typeof SURFACES;

/** Whether somebody with these roles may look at a surface; without a role nobody may. */
export function maySee(roles: readonly Role[], surface: Surface): boolean {
  const allowed: readonly Role[] = SURFACES[surface];
  return roles.some((role) => allowed.includes(role));
}
