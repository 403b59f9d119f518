import type bolt from '@slack/bolt';
import { z } from 'zod';
import { careRoute } from '../app/messages-in/ask-which.ts';
import type { ChooseOrder } from '../app/messages-in/choose-order.ts';
import { CHOOSE_ORDER } from '../cards/messages/which-order.ts';
import { mayReport } from '../domain/case/rights.ts';
import { messagesFor } from '../i18n/locale.ts';
import { readJson } from './read-json.ts';
import { createTell } from './tell.ts';
import type { Wiring } from './wiring.ts';

const Value = z.object({ message: z.string(), order: z.string() });

/** Wires the answer to "which order is this about?": decided and committed, then acknowledged; the question shows it. */
export function registerMessageChoice(deps: Wiring & { readonly choose: ChooseOrder }): void {
  const { app, client, people, desk, choose, log } = deps;
  const onFailure = (err: unknown) => log.warn({ err }, 'an answer to a person could not be given');
  app.action<bolt.BlockAction<bolt.ButtonAction>>(CHOOSE_ORDER, async ({ ack, body, action }) => {
    const person = await people.get(body.user.id);
    const { which } = messagesFor(person.locale).contacts;
    const value = Value.safeParse(readJson(action.value));
    const may = mayReport({ roles: desk.rolesOf(person, careRoute(desk.policy).team) });
    const outcome = !may || !value.success ? undefined : choose(value.data.message, value.data.order, person.id);
    await ack();
    if (outcome === 'placed') return desk.onSend();
    const said = !may ? which.notAllowed : outcome === 'already' ? which.already : which.gone;
    const { response_url: responseUrl, channel } = body;
    await createTell({ client, person: person.id, responseUrl, channel: channel?.id, onFailure })(said);
  });
}
