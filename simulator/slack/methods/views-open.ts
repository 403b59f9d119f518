import { z } from 'zod';
import { viewOutput } from '../payloads/view-output.ts';
import { done } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { checkedView, spendTrigger, takenExternalId, viewArg } from './view-args.ts';

/** `views.open`: a modal before the person whose interaction gave the trigger. */
export const viewsOpen = method({
  name: 'views.open',
  args: z.looseObject({ trigger_id: z.string(), view: viewArg }),
  run(args, { state }) {
    const checked = checkedView(args.view, 'modal', state);
    if (!checked.ok) return checked.answer;
    const taken = takenExternalId(checked.view, state);
    if (taken !== undefined) return taken;
    const spent = spendTrigger(args.trigger_id, state);
    if (!spent.ok) return spent.answer;
    return done({ view: viewOutput(state.modals.open(spent.trigger.person, checked.view)) });
  },
});
