import type bolt from '@slack/bolt';
import { slackPen } from '../cards/kit/slack-pen.ts';
import { help } from '../cards/lookup/help.ts';
import { messagesFor } from '../i18n/locale.ts';
import { deletedMessage } from './deleted-message.ts';
import type { People, SlackMember } from './people.ts';

/** Wires what Slack tells without being asked: deleted messages, changed people, direct messages and mentions. */
export function registerEvents(deps: {
  readonly app: bolt.App;
  readonly people: People;
  /** A message of ours may be gone: the card comes back once. */
  readonly onDeleted: (channel: string, ts: string) => void;
}): void {
  const { app, people, onDeleted } = deps;
  app.event('message', async ({ event, say }) => {
    const deletedTs = deletedMessage(event);
    if (deletedTs !== undefined) return onDeleted(event.channel, deletedTs);
    // Everything else that is said in channels is none of our business.
    if (event.subtype !== undefined || event.channel_type !== 'im') return;
    const person = await people.get(event.user);
    const { text, blocks } = help(messagesFor(person.locale));
    await say({ text, blocks: blocks.filter((block) => block.type !== 'data_visualization') });
  });
  app.event('app_mention', async ({ event, say }) => {
    const person = await people.get(event.user ?? '');
    const messages = messagesFor(person.locale);
    await say({ text: slackPen(messages.locale).ours(messages.help.what), thread_ts: event.thread_ts ?? event.ts });
  });
  app.event('user_change', async ({ event }) => people.changed(event.user as SlackMember));
  app.event('member_joined_channel', async ({ event }) => people.joined(event.channel, event.user));
  app.event('member_left_channel', async ({ event }) => people.left(event.channel, event.user));
}
