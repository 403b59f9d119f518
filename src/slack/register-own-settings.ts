import type bolt from '@slack/bolt';
import { readPersonSettings } from '../app/read-person-settings.ts';
import { OWN_SETTINGS } from '../cards/home/home-actions.ts';
import { ownSettingsModal } from '../cards/modals/own-settings-modal.ts';
import type { PersonSettings } from '../domain/person/person-settings.ts';
import { type Locale, messagesFor } from '../i18n/locale.ts';
import type { OwnSettingsWords } from '../i18n/words/own-settings-words.ts';
import { arrive } from './arrive.ts';
import { type FormValues, readFormValues } from './form-values.ts';
import { showView } from './show-view.ts';
import type { TimedWiring } from './wiring.ts';

/** Wires a person's own settings: the button on Home and in an answer opens the form; what is sent counts from then on. */
export function registerOwnSettings(deps: TimedWiring & { readonly onDone: (person: string) => Promise<void> }): void {
  const { app, client, people, desk, log } = deps;

  app.action<bolt.BlockAction>(OWN_SETTINGS, async ({ ack, body }) => {
    await ack();
    const person = await people.get(body.user.id);
    const settings = desk.store.read.people.settings(person.id);
    const form = ownSettingsModal({ settings, zone: person.zone }, messagesFor(person.locale));
    await showView(client, body, form, (err) => log.warn({ err }, 'own settings could not be opened'));
  });

  app.view<bolt.ViewSubmitAction>(OWN_SETTINGS, async ({ ack, body, view }) => {
    const arrival = await arrive(body.user.id, deps);
    if (arrival === undefined) return;
    const { person, acknowledged } = arrival;
    const read = readOwnSettings(readFormValues(view.state.values), messagesFor(person.locale).home.own);
    if ('errors' in read) return ack({ response_action: 'errors', errors: read.errors });
    desk.store.write((tx) => tx.people.save(person.id, read.settings));
    await desk.store.durable();
    await ack();
    acknowledged();
    await deps.onDone(person.id);
  });
}

/** What the form says, or which of its fields cannot stand. */
export function readOwnSettings(
  values: Pick<FormValues, 'choice' | 'choices'>,
  { errors }: OwnSettingsWords,
): { readonly settings: PersonSettings } | { readonly errors: Record<string, string> } {
  const [from, to] = [values.choice('quiet_from'), values.choice('quiet_to')];
  if ((from === undefined) !== (to === undefined))
    return { errors: { [from === undefined ? 'quiet_from' : 'quiet_to']: errors.otherEnd } };
  const settings = readPersonSettings({
    language: values.choice('language'),
    quiet: from === undefined ? undefined : { from, to },
    direct: values.choices('direct'),
    dailyAt: values.choice('daily_at'),
    followUps: values.choice('follow_ups'),
  });
  return { settings };
}

/** The language that a person chose, unless they left it to Slack. */
export function chosenLanguage({ language }: PersonSettings): Locale | undefined {
  return language === 'auto' ? undefined : language;
}
