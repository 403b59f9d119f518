import type { Message } from '../../wire.ts';
import type { State } from '../state/create-state.ts';
import { app, people, team } from '../workspace.ts';

/** A message object as Slack's Web API and payloads carry it. */
export function messageOutput(
  message: Message,
  state: Pick<State, 'messages'>,
  options: { readonly metadata: boolean },
): Readonly<Record<string, unknown>> {
  const { ts, text, blocks, threadTs } = message;
  return {
    type: 'message',
    user: message.user,
    ts,
    text,
    blocks,
    team: team.id,
    ...(message.user === people.bot.id ? { bot_id: app.botId, app_id: app.id, bot_profile: botProfile() } : {}),
    ...(message.edited ? { edited: { user: message.user, ts } } : {}),
    ...(threadTs === undefined
      ? threadOf(message, state)
      : { thread_ts: threadTs, parent_user_id: parentUser(message, state) }),
    ...(options.metadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
  };
}

function threadOf(message: Message, state: Pick<State, 'messages'>): Readonly<Record<string, unknown>> {
  const replies = message.onlyFor === undefined ? state.messages.replies(message.channel, message.ts) : [];
  const last = replies.at(-1);
  if (last === undefined) return {};
  const users = [...new Set(replies.map((reply) => reply.user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: users.length,
    reply_users: users,
    latest_reply: last.ts,
  };
}

function parentUser(message: Message, state: Pick<State, 'messages'>): string | undefined {
  return message.threadTs === undefined ? undefined : state.messages.find(message.channel, message.threadTs)?.user;
}

function botProfile(): Readonly<Record<string, unknown>> {
  return { id: app.botId, app_id: app.id, name: app.name, deleted: false, updated: 0, team_id: team.id };
}
