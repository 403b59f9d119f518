import { z } from 'zod';
import { conversationKind, conversationOutput } from '../payloads/conversation-output.ts';
import { refuse } from '../web-api/answer.ts';
import { flag } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { READING } from '../web-api/scopes.ts';
import { people } from '../workspace.ts';
import { page, pageArgs } from './page.ts';

const KIND_OF_TYPE: Readonly<Record<string, 'public' | 'private' | 'direct' | 'none'>> = {
  public_channel: 'public',
  private_channel: 'private',
  im: 'direct',
  mpim: 'none',
};

/** `conversations.list` by `types`, public channels when none is named; private ones only where the bot is in. */
export const conversationsList = method({
  name: 'conversations.list',
  args: z.looseObject({ types: z.string().optional(), exclude_archived: flag.optional(), ...pageArgs }),
  run(args, { state, caller }) {
    const kinds = (args.types ?? 'public_channel').split(',').map((type) => KIND_OF_TYPE[type.trim()]);
    if (kinds.includes(undefined)) return refuse('invalid_types');
    const needed = kinds.flatMap((kind) => (kind === undefined || kind === 'none' ? [] : [READING.facts[kind]]));
    const missing = needed.filter((scope) => !caller.scopes.includes(scope));
    if (missing.length > 0) {
      return refuse('missing_scope', { needed: missing.join(','), provided: caller.scopes.join(',') });
    }
    const visible = state.channels
      .list()
      .filter((one) => kinds.includes(conversationKind(one)))
      .filter((one) => !one.isPrivate || one.members.includes(people.bot.id))
      .filter((one) => !(args.exclude_archived ?? false) || !one.isArchived);
    return page('channels', visible.map(conversationOutput), args, 100);
  },
});
