import { z } from 'zod';
import { viewOutput } from '../payloads/view-output.ts';
import { STACK_LIMIT } from '../state/modals.ts';
import { done, refuse } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { checkedView, spendTrigger, takenExternalId, viewArg } from './view-args.ts';

/** `views.push`: one more modal on the stack, at most three (`push_limit_reached`). */
export const viewsPush = method({
  name: 'views.push',
  args: z.looseObject({ trigger_id: z.string(), view: viewArg }),
  run(args, { state }) {
    const checked = checkedView(args.view, 'modal', state);
    if (!checked.ok) return checked.answer;
    const taken = takenExternalId(checked.view, state);
    if (taken !== undefined) return taken;
    const spent = spendTrigger(args.trigger_id, state);
    if (!spent.ok) return spent.answer;
    const { person } = spent.trigger;
    if (state.modals.stackOf(person).length >= STACK_LIMIT) return refuse('push_limit_reached');
    const pushed = state.modals.push(person, checked.view);
    return pushed === undefined ? refuse('not_found') : done({ view: viewOutput(pushed) });
  },
});
