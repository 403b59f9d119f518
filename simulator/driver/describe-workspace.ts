import type { Slack } from '../slack/create-slack.ts';
import { people } from '../slack/workspace.ts';
import type { Message } from '../wire.ts';

const SHOWN = 5;

/** A few lines about what is in the workspace, for a test that waited in vain. */
export function describeWorkspace(slack: Slack): string {
  const { state, calls } = slack;
  const lines = state.channels.list().flatMap((channel) => {
    const messages = state.messages.list(channel.id);
    if (messages.length === 0) return [];
    return [`#${channel.name} (${messages.length}):`, ...messages.slice(-SHOWN).map(lineOf)];
  });
  const humans = Object.values(people).filter((person) => !person.isBot);
  const modals = humans.flatMap((person) =>
    state.modals
      .stackOf(person.id)
      .map((view) => `${person.realName} has the modal ${view.callback_id ?? view.title?.text ?? ''}`),
  );
  const private_ = humans.flatMap((person) =>
    state.ephemerals
      .listFor(person.id)
      .slice(-SHOWN)
      .map((message) => `only ${person.realName} sees: ${message.text.slice(0, 100)}`),
  );
  const refused = calls
    .list()
    .filter((call) => !call.ok)
    .slice(-SHOWN)
    .map((call) => `refused: ${call.method} ${call.error ?? ''}`);
  const connection = slack.botConnected() ? 'the bot is connected' : 'the bot is not connected';
  return [connection, ...lines, ...private_, ...modals, ...refused].map((line) => `  ${line}`).join('\n');
}

function lineOf(message: Message): string {
  const thread = message.threadTs === undefined ? '' : '  in a thread: ';
  return `  ${message.ts} ${thread}${message.text.slice(0, 100).replaceAll('\n', ' | ')}`;
}
