import { z } from 'zod';
import { viewOutput } from '../payloads/view-output.ts';
import { done, refuse } from '../web-api/answer.ts';
import { method } from '../web-api/method.ts';
import { checkedView, takenExternalId, viewArg } from './view-args.ts';

/** `views.update` of an open modal by id or external id; a `hash` that is not the newest gets `hash_conflict`. */
export const viewsUpdate = method({
  name: 'views.update',
  args: z.looseObject({
    view: viewArg,
    view_id: z.string().optional(),
    external_id: z.string().optional(),
    hash: z.string().optional(),
  }),
  run(args, { state }) {
    const checked = checkedView(args.view, 'modal', state);
    if (!checked.ok) return checked.answer;
    const { view_id: viewId, external_id: externalId } = args;
    const before = viewId === undefined ? state.modals.findByExternalId(externalId ?? '') : state.modals.find(viewId);
    if (before === undefined) return refuse('not_found');
    if (args.hash !== undefined && args.hash !== before.hash) return refuse('hash_conflict');
    const taken = takenExternalId(checked.view, state, before);
    if (taken !== undefined) return taken;
    const after = state.modals.update(before.id, checked.view);
    return after === undefined ? refuse('not_found') : done({ view: viewOutput(after) });
  },
});
