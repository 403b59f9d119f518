import type bolt from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { z } from 'zod';
import { createConfirmProcedures } from '../app/confirm-procedures.ts';
import { CONFIRM_PROCEDURE_ACTION } from '../cards/thread/procedure-notice.ts';
import { messagesFor } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { maySee } from '../policy/surfaces.ts';
import type { Desk } from './desk.ts';
import type { People } from './people.ts';
import { LATEST_COMMIT_MS } from './register-gestures.ts';
import { createTell } from './tell.ts';

/** What the button on a notice carries. */
const Value = z.object({ code: z.string().max(60), version: z.string().max(60) });

/** Wires "I have read it" on notices of changed procedures: kept, acknowledged, and answered to this person alone. */
export function registerProcedures(deps: {
  readonly app: bolt.App;
  readonly client: WebClient;
  readonly people: People;
  readonly desk: Desk;
  readonly log: Logger;
  /** Milliseconds from the arrival of a click to its acknowledgement. */
  readonly onAck: (ms: number) => void;
  readonly stopwatch: () => number;
}): void {
  const { app, client, people, desk, log, onAck, stopwatch } = deps;
  const confirm = createConfirmProcedures(desk);
  const onFailure = (err: unknown) => log.warn({ err }, 'an answer to a person could not be given');

  app.action<bolt.BlockAction<bolt.ButtonAction>>(CONFIRM_PROCEDURE_ACTION, async ({ ack, body, action }) => {
    const began = stopwatch();
    const person = await people.get(body.user.id);
    if (stopwatch() - began > LATEST_COMMIT_MS) return;
    const { errors, procedures } = messagesFor(person.locale) satisfies Messages;
    const value = readValue(action.value);
    const mayConfirm = maySee(desk.rolesOf(person), 'procedures');
    const outcome = value !== undefined && mayConfirm ? confirm(person.id, value.code, value.version) : undefined;
    await ack();
    onAck(stopwatch() - began);
    const channel = body.channel?.id;
    const tell = createTell({ client, person: person.id, responseUrl: body.response_url, channel, onFailure });
    if (!mayConfirm) return tell(errors.guests);
    return tell(outcome === undefined || outcome === 'unknown' ? errors.choiceGone : procedures.notice[outcome]);
  });
}

function readValue(text: string | undefined): z.infer<typeof Value> | undefined {
  try {
    return Value.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}
