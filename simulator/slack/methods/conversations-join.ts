import { z } from 'zod';
import { conversationOutput } from '../payloads/conversation-output.ts';
import { done, refuse } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { people } from '../workspace.ts';

/** `conversations.join` of a public channel. */
export const conversationsJoin = method({
  name: 'conversations.join',
  args: z.looseObject({ channel: z.string() }),
  run(args, { state }) {
    const channel = state.channels.find(args.channel);
    if (channel === undefined || channel.isPrivate) return refuse('channel_not_found');
    if (channel.isArchived) return refuse('is_archived');
    if (channel.members.includes(people.bot.id)) {
      return done({ channel: conversationOutput(channel), warning: 'already_in_channel' });
    }
    const members = [...channel.members, people.bot.id];
    state.channels.change(channel.id, { members });
    return done({ channel: conversationOutput({ ...channel, members }) });
  },
});
