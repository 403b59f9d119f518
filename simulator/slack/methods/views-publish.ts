import { z } from 'zod';
import { viewOutput } from '../payloads/view-output.ts';
import { done, refuse } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { findPerson } from '../workspace.ts';
import { checkedView, viewArg } from './view-args.ts';

/** `views.publish`: a person's Home; a `hash` that is not the newest gets `hash_conflict`. */
export const viewsPublish = method({
  name: 'views.publish',
  args: z.looseObject({ user_id: z.string(), view: viewArg, hash: z.string().optional() }),
  run(args, { state }) {
    const checked = checkedView(args.view, 'home', state);
    if (!checked.ok) return checked.answer;
    const person = findPerson(args.user_id);
    if (person === undefined || person.id !== args.user_id || person.isBot) return refuse('user_not_found');
    if (args.hash !== undefined && args.hash !== state.homes.of(person.id)?.hash) return refuse('hash_conflict');
    return done({ view: viewOutput(state.homes.publish(person.id, checked.view)) });
  },
});
