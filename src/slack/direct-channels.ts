import type { WebClient } from '@slack/web-api';
import type { OnCall } from './slack-messages.ts';

const PERSON = /^[UW][A-Z0-9]+$/;

/**
 * Where a message to a person stands: the id of their conversation with the bot, opened once. Slack posts to a person's id,
 * but updates and looks up only in the conversation. Any other channel is itself.
 */
export function createDirectChannels(client: WebClient, onCall: OnCall): (channel: string) => Promise<string> {
  const known = new Map<string, string>();
  return async (channel) => {
    if (!PERSON.test(channel)) return channel;
    const before = known.get(channel);
    if (before !== undefined) return before;
    const answer = await client.conversations.open({ users: channel });
    onCall('conversations.open', 'ok');
    const id = answer.channel?.id ?? channel;
    known.set(channel, id);
    return id;
  };
}
