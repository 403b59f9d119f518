import { slackPen } from '../src/cards/kit/slack-pen.ts';
import { notice } from '../src/cards/notice.ts';
import type { Rendered } from '../src/cards/rendered.ts';
import type { Messages } from '../src/i18n/messages.ts';
import { maySee, type Surface } from '../src/policy/surfaces.ts';
import type { Desk } from '../src/slack/desk.ts';
import type { KnownPerson } from '../src/slack/people.ts';

/** Why a person may not look at something, as an answer; `undefined` when they may. Closed by default (contract 3). */
export function mayLook(person: KnownPerson, surface: Surface, desk: Desk, messages: Messages): Rendered | undefined {
  if (maySee(desk.rolesOf(person), surface)) return undefined;
  return notice(slackPen(messages.locale).ours(messages.errors.guests));
}
