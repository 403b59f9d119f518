/** A scope of the bot token and what it is for, as Slack's reviewers and cautious admins ask. */
export interface Scope {
  readonly scope: string;
  readonly reason: string;
}

/** Every scope that the manifests ask for; a test holds them against the calls and events that the code uses. */
export const BOT_SCOPES = [
  { scope: 'chat:write', reason: 'posts cards, reminders and digests, and repaints them' },
  { scope: 'commands', reason: 'answers slash commands and shortcuts' },
  { scope: 'users:read', reason: 'knows names, languages, time zones and who is a guest' },
  { scope: 'usergroups:read', reason: 'knows who is in the user group of a team' },
  { scope: 'channels:read', reason: 'knows who is in the public channel of a team: its members are its handlers' },
  { scope: 'groups:read', reason: 'the same for private channels' },
  {
    scope: 'channels:history',
    reason: 'sees when a card is deleted, and looks up a post that was never answered before repeating it',
  },
  { scope: 'groups:history', reason: 'the same for private channels' },
  {
    scope: 'im:history',
    reason: 'answers direct messages with help, and looks up one of ours that was never answered',
  },
  { scope: 'im:write', reason: 'asks approvers by direct message, and shows there what became of it' },
  { scope: 'app_mentions:read', reason: 'answers mentions with help' },
] as const satisfies readonly Scope[];

type ScopeName = (typeof BOT_SCOPES)[number]['scope'];

/** Web API methods that the program calls, with the scopes that each takes (slack.md 2.10). */
export const API_METHODS = {
  'apps.connections.open': [],
  'auth.test': [],
  'chat.delete': ['chat:write'],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.members': ['channels:read', 'groups:read'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
} as const satisfies Readonly<Record<string, readonly ScopeName[]>>;

/** Events that the program listens to, with the scopes that each takes. */
export const BOT_EVENTS = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
  'message.im': ['im:history'],
  user_change: ['users:read'],
} as const satisfies Readonly<Record<string, readonly ScopeName[]>>;
