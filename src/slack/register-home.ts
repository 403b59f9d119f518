import type bolt from '@slack/bolt';
import { z } from 'zod';
import { homePage, homeView } from '../app/views/home-view.ts';
import { casePage } from '../cards/home/case-page.ts';
import { home } from '../cards/home/home.ts';
import { HOME_LISTS, HOME_PAGE } from '../cards/home/home-actions.ts';
import type { PersonId } from '../domain/ids.ts';
import { messagesFor } from '../i18n/locale.ts';
import { homeReader } from './home-reader.ts';
import { inTurn } from './in-turn.ts';
import { readJson } from './read-json.ts';
import { showView } from './show-view.ts';
import { createTell } from './tell.ts';
import type { Wiring } from './wiring.ts';

/** What a button to a page of a list carries. */
const PageValue = z.object({ list: z.enum(HOME_LISTS), page: z.number().int().min(0).max(1_000) });

/**
 * Publishes a person's Home tab when they open it, and again after their own changes: never for what others do, since
 * Slack allows a hundred a minute for everybody together (slack.md 2.6).
 */
export function registerHome(
  deps: Wiring & {
    /** Leads and admins: whom somebody without a role asks for one. */
    readonly askWhom: () => readonly PersonId[];
  },
): { refresh(person: string): Promise<void> } {
  const { app, client, people, desk, log } = deps;
  const onFailure = (err: unknown) => log.warn({ err }, 'a Home tab could not be published');
  /** What each person who has opened Home since the start was shown last: nobody else is published to. */
  const shown = new Map<string, string>();

  async function publish(id: string, always: boolean): Promise<void> {
    const person = await people.get(id);
    const view = homeView(desk.store.read, homeReader(person, desk), desk.policy, deps.askWhom());
    const drawn = home(view, messagesFor(person.locale));
    const text = JSON.stringify(drawn);
    if (!always && shown.get(id) === text) return;
    try {
      await client.views.publish({ user_id: id, view: drawn });
      shown.set(id, text);
    } catch (error) {
      onFailure(error);
    }
  }
  const refresh = inTurn((id) => publish(id, false));

  app.event('app_home_opened', async ({ event }) => {
    if (event.tab !== 'home') return;
    if (!shown.has(event.user)) shown.set(event.user, '');
    await publish(event.user, true);
  });

  app.action<bolt.BlockAction<bolt.ButtonAction>>(HOME_PAGE, async ({ ack, body, action }) => {
    await ack();
    const asked = PageValue.safeParse(readJson(action.value)).data;
    const person = await people.get(body.user.id);
    if (asked === undefined)
      return createTell({ client, person: person.id, onFailure })(messagesFor(person.locale).errors.choiceGone);
    const view = homePage(desk.store.read, homeReader(person, desk), asked.list, asked.page);
    await showView(client, body, casePage(view, messagesFor(person.locale)), onFailure);
  });

  return {
    async refresh(person) {
      if (shown.has(person)) await refresh(person);
    },
  };
}
