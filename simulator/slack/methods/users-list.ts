import { z } from 'zod';
import { slackbotOutput, userOutput } from '../payloads/user-output.ts';
import { flag } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { people } from '../workspace.ts';
import { page, pageArgs } from './page.ts';

/** `users.list`: everybody, the bot and Slackbot among them. */
export const usersList = method({
  name: 'users.list',
  args: z.looseObject({ include_locale: flag.optional(), ...pageArgs }),
  run(args, { state, caller }) {
    const email = caller.scopes.includes('users:read.email');
    const options = { now: state.clock.now(), locale: args.include_locale ?? false, email };
    const members = [slackbotOutput(), ...Object.values(people).map((person) => userOutput(person, options))];
    return { ...page('members', members, args, 1000), cache_ts: Math.floor(options.now / 1000) };
  },
});
