import type bolt from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { INPUT_ACTION } from '../cards/kit/input.ts';
import type { RenderedModal } from '../cards/rendered.ts';
import { messagesFor } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { readButtonValue } from './button-value.ts';
import type { Desk } from './desk.ts';
import { type FormValues, readFormValues } from './form-values.ts';
import type { KnownPerson, People } from './people.ts';

/** A form that is drawn again when something is chosen in one of its fields; nothing is decided by that. */
export interface Redraw {
  readonly callbackId: string;
  /** The field, an input with `dispatch_action`. */
  readonly field: string;
  /** The form as it should look now; `undefined` leaves it. What was typed stays with its fields. */
  draw(
    about: {
      readonly person: KnownPerson;
      readonly messages: Messages;
      readonly caseId: string;
      readonly values: FormValues;
    },
    desk: Desk,
  ): RenderedModal | undefined;
}

/** Wires choices in open forms to Bolt. A form that changed or was closed meanwhile is left alone. */
export function registerRedraws(deps: {
  readonly app: bolt.App;
  readonly client: WebClient;
  readonly people: People;
  readonly redraws: readonly Redraw[];
  readonly desk: Desk;
  readonly log: Logger;
}): void {
  const { app, client, people, redraws, desk, log } = deps;
  for (const redraw of redraws) {
    app.action<bolt.BlockAction>({ action_id: INPUT_ACTION, block_id: redraw.field }, async ({ ack, body }) => {
      await ack();
      const { view } = body;
      const meta = readButtonValue(view?.private_metadata);
      if (view === undefined || meta === undefined || view.callback_id !== redraw.callbackId) return;
      const person = await people.get(body.user.id);
      const messages = messagesFor(person.locale);
      const values = readFormValues(view.state.values);
      const modal = redraw.draw({ person, messages, caseId: meta.caseId, values }, desk);
      if (modal === undefined) return;
      try {
        await client.views.update({ view_id: view.id, hash: view.hash, view: modal });
      } catch (err) {
        log.info({ err }, 'a form could not be drawn again');
      }
    });
  }
}
