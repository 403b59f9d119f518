import { z } from 'zod';
import { userOutput } from '../payloads/user-output.ts';
import { done, refuse } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { people } from '../workspace.ts';

/** `users.lookupByEmail`; an unknown address is `users_not_found`. */
export const usersLookupByEmail = method({
  name: 'users.lookupByEmail',
  args: z.looseObject({ email: z.string() }),
  run(args, { state }) {
    const person = Object.values(people).find((one) => one.email === args.email.toLowerCase() && !one.isBot);
    if (person === undefined) return refuse('users_not_found');
    return done({ user: userOutput(person, { now: state.clock.now(), locale: false, email: true }) });
  },
});
