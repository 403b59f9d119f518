/** Scopes of the bot token when nobody says otherwise: what both app manifests ask for (contract 9, design). */
export const BOT_SCOPES: readonly string[] = [
  'chat:write',
  'commands',
  'users:read',
  'usergroups:read',
  'channels:read',
  'groups:read',
  'channels:history',
  'groups:history',
  'im:history',
  'im:write',
  'app_mentions:read',
];

/** Scopes of the app-level token. */
export const APP_SCOPES: readonly string[] = ['connections:write'];

/** What a method needs: a token of this kind, and one of these scopes when there are any (slack.md 2.10). */
export interface Needs {
  readonly token: 'bot' | 'app' | 'any' | 'none';
  readonly anyOf: readonly string[];
}

const bot = (...anyOf: string[]): Needs => ({ token: 'bot', anyOf });

/** Slack's table of scopes. Methods that read a conversation check its kind themselves, see {@link READING}. */
export const NEEDS: Readonly<Record<string, Needs>> = {
  'api.test': { token: 'none', anyOf: [] },
  'apps.connections.open': { token: 'app', anyOf: ['connections:write'] },
  'auth.test': { token: 'any', anyOf: [] },
  'bots.info': bot('users:read'),
  'chat.delete': bot('chat:write'),
  'chat.getPermalink': bot(),
  'chat.postEphemeral': bot('chat:write'),
  'chat.postMessage': bot('chat:write'),
  'chat.update': bot('chat:write'),
  'conversations.history': bot('channels:history', 'groups:history', 'im:history'),
  'conversations.info': bot('channels:read', 'groups:read', 'im:read'),
  'conversations.join': bot('channels:join'),
  'conversations.list': bot('channels:read', 'groups:read', 'im:read'),
  'conversations.members': bot('channels:read', 'groups:read', 'im:read'),
  'conversations.open': bot('im:write'),
  'conversations.replies': bot('channels:history', 'groups:history', 'im:history'),
  'reactions.add': bot('reactions:write'),
  'team.info': bot('team:read'),
  'usergroups.list': bot('usergroups:read'),
  'usergroups.users.list': bot('usergroups:read'),
  'users.info': bot('users:read'),
  'users.list': bot('users:read'),
  'users.lookupByEmail': bot('users:read.email'),
  'views.open': bot(),
  'views.publish': bot(),
  'views.push': bot(),
  'views.update': bot(),
};

/** The scope that reading a conversation of this kind takes. */
export const READING = {
  facts: { public: 'channels:read', private: 'groups:read', direct: 'im:read' },
  history: { public: 'channels:history', private: 'groups:history', direct: 'im:history' },
} as const;
