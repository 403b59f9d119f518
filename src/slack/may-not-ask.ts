import { slackPen } from '../cards/kit/slack-pen.ts';
import type { NextView } from '../cards/next/next-case.ts';
import type { Messages } from '../i18n/messages.ts';
import { claimsOf } from './claims-of.ts';
import type { Desk } from './desk.ts';
import type { KnownPerson } from './people.ts';

/** Why somebody cannot be offered a case, or `undefined` when they can: only who may claim is asked to. */
export function mayNotAsk(
  person: KnownPerson,
  desk: Pick<Desk, 'rolesOf' | 'teamsOf'>,
  { refusals, locale }: Messages,
): Extract<NextView, { kind: 'refused' }> | undefined {
  if (claimsOf(person, desk).length > 0) return undefined;
  return { kind: 'refused', why: refusals.refusal(slackPen(locale), { code: 'no_role', action: 'claim' }) };
}
