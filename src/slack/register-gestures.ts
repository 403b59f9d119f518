import type bolt from '@slack/bolt';
import type { Tx } from '../app/ports/store.ts';
import { taskKey } from '../app/tell-tasks.ts';
import { messagesFor } from '../i18n/locale.ts';
import { arrive } from './arrive.ts';
import { readButtonValue } from './button-value.ts';
import type { Desk } from './desk.ts';
import { readFormValues } from './form-values.ts';
import type { Afterwards, Click, Gesture, SubmitAnswer } from './gesture.ts';
import { interactionKey } from './interaction-key.ts';
import { isOwnDirect } from './is-own-direct.ts';
import { readClick } from './read-click.ts';
import { createTell } from './tell.ts';
import type { TimedWiring } from './wiring.ts';

const OURS = /^(case|followup|approval|task|parcel)\./;

/** Wires gestures to Bolt: every click and submission is decided and committed, then acknowledged, then answered. */
export function registerGestures(
  deps: TimedWiring & {
    readonly gestures: readonly Gesture[];
    /** A person did something: what they see elsewhere may be old. */
    readonly onDone: (person: string) => Promise<void>;
  },
): void {
  const { app, client, gestures, desk, log } = deps;
  const byAction = new Map(gestures.map((gesture) => [gesture.actionId, gesture]));
  const onFailure = (err: unknown) => log.warn({ err }, 'an answer to a person could not be given');

  app.action<bolt.BlockAction>(OURS, async ({ ack, body, action }) => {
    const arrival = await arrive(body.user.id, deps);
    if (arrival === undefined) return;
    const { person, acknowledged } = arrival;
    const gesture = byAction.get(action.type === 'overflow' ? action.selected_option.value : action.action_id);
    const click = readClick(body, action, person, client, onFailure);
    const { response_url: responseUrl, channel } = body;
    const afterwards =
      click === undefined
        ? () =>
            createTell({ client, person: person.id, responseUrl, channel: channel?.id, onFailure })(
              messagesFor(person.locale).errors.choiceGone,
            )
        : press(click, gesture, desk);
    await ack();
    acknowledged();
    await afterwards?.();
    await deps.onDone(person.id);
  });

  app.view<bolt.ViewSubmitAction>(OURS, async ({ ack, body, view }) => {
    const arrival = await arrive(body.user.id, deps);
    if (arrival === undefined) return;
    const { person, acknowledged } = arrival;
    const gesture = byAction.get(view.callback_id);
    const meta = readButtonValue(view.private_metadata);
    if (gesture?.submit === undefined || meta === undefined) {
      await ack();
      return createTell({ client, person: person.id, onFailure })(messagesFor(person.locale).errors.choiceGone);
    }
    const { afterwards, ...answer } = gesture.submit(
      {
        person,
        messages: messagesFor(person.locale),
        caseId: meta.caseId,
        extra: meta.extra,
        key: interactionKey('submit', [body.user.id, view.id]),
        values: readFormValues(view.state.values),
        // A form knows the place it was opened at only if it was told.
        tell: createTell({ client, person: person.id, channel: meta.extra.channel, onFailure }),
      },
      desk,
    );
    await acknowledge(ack, answer);
    acknowledged();
    await afterwards?.();
    await deps.onDone(person.id);
  });
}

async function acknowledge(ack: bolt.AckFn<bolt.ViewResponseAction>, answer: SubmitAnswer): Promise<void> {
  switch (answer.kind) {
    case 'close':
      return ack();
    case 'close_all':
      return ack({ response_action: 'clear' });
    case 'errors':
      return ack({ response_action: 'errors', errors: { ...answer.errors } });
    case 'update':
      return ack({ response_action: 'update', view: answer.modal });
  }
}

/** A click that came from a message must name the case that is shown there (contract 9). */
function press(click: Click, gesture: Gesture | undefined, desk: Desk): Afterwards {
  if (gesture?.press === undefined) return () => click.tell(click.messages.errors.choiceGone);
  const { place } = click;
  if (place !== undefined && !isShownAt(place, click, gesture.actionId, desk))
    return () => click.tell(click.messages.errors.wrongCard);
  return gesture.press(click, desk);
}

/** A post whose answer is still on its way counts as shown: Slack shows it, our row does not know its place yet. */
function isShownAt(place: NonNullable<Click['place']>, click: Click, actionId: string, { store }: Desk): boolean {
  const { caseId } = click;
  const shown = store.read.cards.at(place.channel, place.threadTs ?? place.ts);
  if (shown !== undefined) return shown === caseId;
  // What a person may see after their reason, the history says; it is answered wherever they asked.
  if (actionId === 'case.reveal' && click.extra.reveal !== undefined) return true;
  if (place.channel.startsWith('D')) return isOwnDirect(place, click, store.read.sends);
  if (click.extra.task !== undefined) return isTaskAt(place, click, store.read);
  const card = store.read.cards.get(caseId);
  return card?.channel === place.channel && card.ts === null && card.attemptedAt !== null;
}

/** What a department is asked stands in its channel, or in the thread of that message. */
function isTaskAt(place: NonNullable<Click['place']>, { extra, caseId }: Click, { sends }: Tx): boolean {
  const row = extra.task === undefined ? undefined : sends.byKey(taskKey(extra.task));
  if (row?.caseId !== caseId || row.channel !== place.channel) return false;
  return row.ts === (place.threadTs ?? place.ts) || (row.ts === null && row.attemptedAt !== null);
}
