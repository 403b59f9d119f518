import type bolt from '@slack/bolt';
import { z } from 'zod';
import { createConfirmProcedures } from '../app/confirm-procedures.ts';
import { CONFIRM_PROCEDURE_ACTION } from '../cards/thread/procedure-notice.ts';
import { messagesFor } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { maySee } from '../policy/surfaces.ts';
import { arrive } from './arrive.ts';
import { readJson } from './read-json.ts';
import { createTell } from './tell.ts';
import type { TimedWiring } from './wiring.ts';

/** What the button on a notice carries. */
const Value = z.object({ code: z.string().max(60), version: z.string().max(60) });

/** Wires "I have read it" on notices of changed procedures: kept, acknowledged, and answered to this person alone. */
export function registerProcedures(deps: TimedWiring): void {
  const { app, client, desk, log } = deps;
  const confirm = createConfirmProcedures(desk);
  const onFailure = (err: unknown) => log.warn({ err }, 'an answer to a person could not be given');

  app.action<bolt.BlockAction<bolt.ButtonAction>>(CONFIRM_PROCEDURE_ACTION, async ({ ack, body, action }) => {
    const arrival = await arrive(body.user.id, deps);
    if (arrival === undefined) return;
    const { person, acknowledged } = arrival;
    const { errors, procedures } = messagesFor(person.locale) satisfies Messages;
    const value = Value.safeParse(readJson(action.value)).data;
    const mayConfirm = maySee(desk.rolesOf(person), 'procedures');
    const outcome = value !== undefined && mayConfirm ? confirm(person.id, value.code, value.version) : undefined;
    await ack();
    acknowledged();
    const channel = body.channel?.id;
    const tell = createTell({ client, person: person.id, responseUrl: body.response_url, channel, onFailure });
    if (!mayConfirm) return tell(errors.guests);
    return tell(outcome === undefined || outcome === 'unknown' ? errors.choiceGone : procedures.notice[outcome]);
  });
}
