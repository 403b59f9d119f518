/** How often a method may be called: a number a minute, or `post` for chat.postMessage's own rule (slack.md 2.2). */
export type Tier = { readonly perMinute: number } | 'post';

const tier2: Tier = { perMinute: 20 };
const tier3: Tier = { perMinute: 50 };
const tier4: Tier = { perMinute: 100 };
/** "Special": Slack names no figure but hundreds a minute. */
const hundreds: Tier = { perMinute: 600 };

/** Slack's table of tiers for the methods that the simulator speaks. */
export const TIERS: Readonly<Record<string, Tier>> = {
  'api.test': hundreds,
  // Slack lists tier 1. The simulator is milder: bots are killed and restarted under it many times a minute.
  'apps.connections.open': { perMinute: 60 },
  'auth.test': hundreds,
  'bots.info': tier3,
  'chat.delete': tier3,
  'chat.getPermalink': hundreds,
  'chat.postEphemeral': tier4,
  'chat.postMessage': 'post',
  'chat.update': tier3,
  'conversations.history': tier3,
  'conversations.info': tier3,
  'conversations.join': tier3,
  'conversations.list': tier2,
  'conversations.members': tier4,
  'conversations.open': tier3,
  'conversations.replies': tier3,
  'reactions.add': tier3,
  'team.info': tier3,
  'usergroups.list': tier2,
  'usergroups.users.list': tier2,
  'users.info': tier4,
  'users.list': tier2,
  'users.lookupByEmail': tier3,
  'views.open': tier4,
  'views.publish': tier4,
  'views.push': tier4,
  'views.update': tier4,
};

/** Tolerated above the tier in one minute: a tenth, at least five. Slack publishes no figure. */
export function burstOf(perMinute: number): number {
  return Math.max(5, Math.round(perMinute / 10));
}

/** chat.postMessage: one a second and channel with a short burst, and several hundred a minute in all. */
export const POSTING = { perSecond: 1, burst: 4, perMinute: 300 } as const;
