import { SLASH_COMMANDS } from '../../commands/commands.ts';
import type { CommandDesk } from '../../commands/slash-command.ts';
import type { RenderedModal } from '../cards/rendered.ts';
import { messagesFor } from '../i18n/locale.ts';
import { createTell } from './tell.ts';
import type { Wiring } from './wiring.ts';

/** Slack shows only so much of what was typed; more is nonsense anyhow. */
const MOST_TEXT = 300;

/** Wires the slash commands: acknowledged at once, answered through `response_url` to the caller alone. */
export function registerCommands(deps: Wiring & { readonly desk: CommandDesk }): void {
  const { app, client, people, desk, log } = deps;
  for (const command of SLASH_COMMANDS) {
    app.command(command.name, async ({ ack, body }) => {
      await ack();
      const person = await people.get(body.user_id);
      const messages = messagesFor(person.locale);
      const tell = createTell({
        client,
        person: person.id,
        responseUrl: body.response_url,
        channel: body.channel_id,
        onFailure: (err) => log.warn({ err }, 'a command could not be answered'),
      });
      const text = (body.text ?? '').trim().slice(0, MOST_TEXT);
      const open = async (view: RenderedModal) => {
        try {
          await client.views.open({ trigger_id: body.trigger_id, view });
          return true;
        } catch (err) {
          log.warn({ err }, 'a form could not be opened');
          return false;
        }
      };
      const answer = await command.answer({ text, person, messages, channel: body.channel_id, open }, desk);
      if (answer !== undefined) await tell(answer);
    });
  }
}
