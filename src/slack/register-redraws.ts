import type bolt from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { INPUT_ACTION } from '../cards/kit/input.ts';
import type { RenderedModal } from '../cards/rendered.ts';
import { messagesFor } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { readButtonValue } from './button-value.ts';
import type { Desk } from './desk.ts';
import { type FormValues, readFormValues } from './form-values.ts';
import type { KnownPerson } from './people.ts';
import type { Wiring } from './wiring.ts';

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
      /** What the form carries beside its case. */
      readonly extra: Readonly<Record<string, string>>;
    },
    desk: Desk,
  ): RenderedModal | Refilled | undefined;
}

/** A form in which some fields get other text: Slack keeps what stands in a field for as long as the field is there. */
export interface Refilled {
  readonly modal: RenderedModal;
  readonly fields: readonly string[];
}

/** Wires choices in open forms to Bolt. A form that changed or was closed meanwhile is left alone. */
export function registerRedraws(deps: Wiring & { readonly redraws: readonly Redraw[] }): void {
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
      const { caseId, extra } = meta;
      const drawn = redraw.draw({ person, messages, caseId, values, extra }, desk);
      if (drawn === undefined) return;
      try {
        await show(client, view, drawn);
      } catch (err) {
        log.info({ err }, 'a form could not be drawn again');
      }
    });
  }
}

/** Fields that are to be filled anew leave the form first. */
async function show(
  client: WebClient,
  { id, hash }: { readonly id: string; readonly hash: string },
  drawn: RenderedModal | Refilled,
): Promise<void> {
  if (!('modal' in drawn)) {
    await client.views.update({ view_id: id, hash, view: drawn });
    return;
  }
  const { modal, fields } = drawn;
  const blocks = modal.blocks.filter((block) => !fields.includes(block.block_id ?? ''));
  const answer = await client.views.update({ view_id: id, hash, view: { ...modal, blocks } });
  await client.views.update({ view_id: id, hash: answer.view?.hash ?? '', view: modal });
}
