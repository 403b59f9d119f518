import { conversationKind } from '../payloads/conversation-output.ts';
import type { Conversation } from '../state/channels.ts';
import { type Answer, refuse } from '../web-api/answer.ts';
import type { CallContext } from '../web-api/method.ts';
import { READING } from '../web-api/scopes.ts';
import { people } from '../workspace.ts';

type Found = { readonly ok: true; readonly channel: Conversation } | { readonly ok: false; readonly answer: Answer };

/** The conversation to speak in: `channel_not_found`, `is_archived` or `not_in_channel` when the bot cannot. */
export function whereToSpeak(reference: string, context: Pick<CallContext, 'state'>): Found {
  const channel = context.state.channels.find(reference);
  if (channel === undefined) return refused('channel_not_found');
  if (channel.isArchived) return refused('is_archived');
  if (channel.members.includes(people.bot.id)) return { ok: true, channel };
  return refused(channel.isPrivate ? 'channel_not_found' : 'not_in_channel');
}

/** The conversation to read: needs the scope of its kind, and for history the bot's membership. */
export function whereToRead(
  reference: string,
  what: keyof typeof READING,
  context: Pick<CallContext, 'state' | 'caller'>,
): Found {
  const channel = /^[CDG]/.test(reference) ? context.state.channels.find(reference) : undefined;
  if (channel === undefined) return refused('channel_not_found');
  const inside = channel.members.includes(people.bot.id);
  if (channel.isPrivate && !inside) return refused('channel_not_found');
  const needed = READING[what][conversationKind(channel)];
  if (!context.caller.scopes.includes(needed)) {
    return { ok: false, answer: refuse('missing_scope', { needed, provided: context.caller.scopes.join(',') }) };
  }
  return what === 'history' && !inside ? refused('not_in_channel') : { ok: true, channel };
}

function refused(error: string): Found {
  return { ok: false, answer: refuse(error) };
}
