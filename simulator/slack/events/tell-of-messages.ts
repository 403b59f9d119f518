import { messageEvent } from '../payloads/message-event.ts';
import type { Conversation } from '../state/channels.ts';
import { people } from '../workspace.ts';
import { type Teller, tellApp } from './tell-app.ts';

/**
 * Tells the app of every message that is posted, changed or deleted where it is a member, its own among them: Slack leaves
 * it to the app to pass over those. Nobody waits for it.
 */
export function tellOfMessages(teller: Teller): void {
  const { state } = teller;
  state.messages.watch((happening) => {
    const channel = state.channels.find(happening.message.channel);
    if (channel === undefined || !channel.members.includes(people.bot.id)) return;
    const { type, subscription } = kindOf(channel);
    void tellApp(teller, subscription, messageEvent(happening, type, state));
  });
}

function kindOf({ directWith, isPrivate }: Conversation) {
  if (directWith !== undefined) return { type: 'im', subscription: 'message.im' } as const;
  if (isPrivate) return { type: 'group', subscription: 'message.groups' } as const;
  return { type: 'channel', subscription: 'message.channels' } as const;
}
