import { z } from 'zod';
import { slackbotOutput, userOutput } from '../payloads/user-output.ts';
import { done, refuse } from '../web-api/answer.ts';
import { flag } from '../web-api/args.ts';
import { method } from '../web-api/method.ts';
import { people } from '../workspace.ts';

/** `users.info`: the locale only with `include_locale`, the e-mail only with its scope. */
export const usersInfo = method({
  name: 'users.info',
  args: z.looseObject({ user: z.string(), include_locale: flag.optional() }),
  run(args, { state, caller }) {
    if (args.user === 'USLACKBOT') return done({ user: slackbotOutput() });
    const person = Object.values(people).find((one) => one.id === args.user);
    if (person === undefined) return refuse('user_not_found');
    const email = caller.scopes.includes('users:read.email');
    return done({
      user: userOutput(person, { now: state.clock.now(), locale: args.include_locale ?? false, email }),
    });
  },
});
