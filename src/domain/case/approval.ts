import type { EffectId, PersonId } from '../ids.ts';
import type { Role } from './rights.ts';

/** One signature that is needed: from a person with any of these roles. */
export type Signature = readonly Role[];

/** Remedies that wait for other people's consent. Times are epoch milliseconds. */
export interface Approval {
  readonly remedies: readonly EffectId[];
  readonly by: PersonId;
  readonly at: number;
  /** Nobody approved by then: it counts as rejected. */
  readonly expiresAt: number;
  readonly needs: readonly Signature[];
  readonly given: readonly { readonly by: PersonId; readonly at: number; readonly need: number }[];
}

/** Indexes of the signatures that are still missing. */
export function missingSignatures({ needs, given }: Pick<Approval, 'needs' | 'given'>): readonly number[] {
  return needs.map((_, index) => index).filter((index) => !given.some(({ need }) => need === index));
}

/**
 * Which missing signature a person can give: `own` to whoever asked, `again` to whoever has signed already, `no_role`
 * without a role that is asked for.
 */
export function signatureOf(
  approval: Approval,
  person: { readonly id: PersonId; readonly roles: readonly Role[] },
): number | 'own' | 'again' | 'no_role' {
  if (approval.by === person.id) return 'own';
  if (approval.given.some(({ by }) => by === person.id)) return 'again';
  const index = missingSignatures(approval).find((need) =>
    approval.needs[need]?.some((role) => person.roles.includes(role)),
  );
  return index ?? 'no_role';
}

/** Whether a person may refuse what is asked for, or ask about it: whoever asked, and whoever one of its signatures takes. */
export function mayReject(
  { by, needs }: Approval,
  person: { readonly id: PersonId; readonly roles: readonly Role[] },
): boolean {
  return by === person.id || needs.some((need) => need.some((role) => person.roles.includes(role)));
}

/** What an approval is known by: the first remedy that waits for it. */
export function approvalId({ remedies }: Pick<Approval, 'remedies'>): string {
  return remedies[0] ?? '';
}

/** The signatures that are still missing. */
export function missingNeeds({ needs, given }: Pick<Approval, 'needs' | 'given'>): readonly Signature[] {
  return needs.filter((_, index) => !given.some(({ need }) => need === index));
}
