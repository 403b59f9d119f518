import type { Conversation } from '../state/channels.ts';
import { people, team } from '../workspace.ts';

/** A conversation object of `conversations.info` and `conversations.list`. */
export function conversationOutput(conversation: Conversation): Readonly<Record<string, unknown>> {
  const shared = { id: conversation.id, created: 0, is_archived: conversation.isArchived, context_team_id: team.id };
  if (conversation.directWith !== undefined) {
    return { ...shared, is_im: true, is_org_shared: false, user: conversation.directWith, is_open: true };
  }
  return {
    ...shared,
    name: conversation.name,
    name_normalized: conversation.name,
    is_channel: true,
    is_group: false,
    is_im: false,
    is_mpim: false,
    is_private: conversation.isPrivate,
    is_general: conversation.name === 'general',
    is_member: conversation.members.includes(people.bot.id),
    is_shared: false,
    is_ext_shared: false,
    is_org_shared: false,
    topic: { value: conversation.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: conversation.members.length,
  };
}

/** The kind of a conversation, as scopes divide them. */
export function conversationKind(conversation: Conversation): 'public' | 'private' | 'direct' {
  if (conversation.directWith !== undefined) return 'direct';
  return conversation.isPrivate ? 'private' : 'public';
}
