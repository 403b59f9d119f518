import type bolt from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { homeView } from '../app/views/home-view.ts';
import { home } from '../cards/home/home.ts';
import { messagesFor } from '../i18n/locale.ts';
import type { Desk } from './desk.ts';
import type { People } from './people.ts';

/** Publishes a person's Home tab when they open it, and again after their own changes. */
export function registerHome(deps: {
  readonly app: bolt.App;
  readonly client: WebClient;
  readonly people: People;
  readonly desk: Desk;
  readonly log: Logger;
}): { refresh(person: string): Promise<void> } {
  const { app, client, people, desk, log } = deps;
  /** Those who have opened Home since the start: nobody else is published to. */
  const seen = new Set<string>();

  async function publish(id: string): Promise<void> {
    const person = await people.get(id);
    const view = homeView(desk.store.read, {
      person: person.id,
      teams: desk.teamsOf(person),
      roles: desk.rolesOf(person),
    });
    try {
      await client.views.publish({ user_id: id, view: home(view, messagesFor(person.locale)) });
    } catch (err) {
      log.warn({ err }, 'a Home tab could not be published');
    }
  }

  app.event('app_home_opened', async ({ event }) => {
    if (event.tab !== 'home') return;
    seen.add(event.user);
    await publish(event.user);
  });
  return {
    async refresh(person) {
      if (seen.has(person)) await publish(person);
    },
  };
}
