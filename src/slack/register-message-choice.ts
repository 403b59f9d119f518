import type bolt from '@slack/bolt';
import { z } from 'zod';
import { careRoute } from '../app/messages-in/ask-which.ts';
import type { ChooseOrder } from '../app/messages-in/choose-order.ts';
import { CHOOSE_ORDER } from '../cards/messages/which-order.ts';
import { mayReport } from '../domain/case/rights.ts';
import { messagesFor } from '../i18n/locale.ts';
import { arrive } from './arrive.ts';
import { readJson } from './read-json.ts';
import { createTell } from './tell.ts';
import type { TimedWiring } from './wiring.ts';

const Value = z.object({ message: z.string(), order: z.string() });

/** Wires the answer to "which order is this about?": decided and committed, then acknowledged; the question shows it. */
export function registerMessageChoice(deps: TimedWiring & { readonly choose: ChooseOrder }): void {
  const { app, client, desk, choose, log } = deps;
  const onFailure = (err: unknown) => log.warn({ err }, 'an answer to a person could not be given');
  app.action<bolt.BlockAction<bolt.ButtonAction>>(CHOOSE_ORDER, async ({ ack, body, action }) => {
    const arrival = await arrive(body.user.id, deps);
    if (arrival === undefined) return;
    const { person, acknowledged } = arrival;
    const { which } = messagesFor(person.locale).contacts;
    const value = Value.safeParse(readJson(action.value));
    const may = mayReport({ roles: desk.rolesOf(person, careRoute(desk.policy).team) });
    const outcome = !may || !value.success ? undefined : choose(value.data.message, value.data.order, person.id);
    await ack();
    acknowledged();
    if (outcome === 'placed') return desk.onSend();
    const said = !may ? which.notAllowed : outcome === 'already' ? which.already : which.gone;
    const { response_url: responseUrl, channel } = body;
    await createTell({ client, person: person.id, responseUrl, channel: channel?.id, onFailure })(said);
  });
}
