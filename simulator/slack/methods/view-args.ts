import type { z } from 'zod';
import { checkView } from '../blocks/check-blocks.ts';
import { nameBlocks } from '../blocks/name-blocks.ts';
import type { State } from '../state/create-state.ts';
import type { Trigger } from '../state/triggers.ts';
import type { LiveView, ViewDefinition } from '../state/views.ts';
import { type Answer, refuse, refuseIssues } from '../web-api/answer.ts';
import { json } from '../web-api/args.ts';

/** The `view` argument, JSON in a form or an object. */
export const viewArg: z.ZodType<unknown> = json;

type CheckedView =
  | { readonly ok: true; readonly view: ViewDefinition }
  | { readonly ok: false; readonly answer: Answer };

/** A view of this type with all ids given, or Slack's refusal. */
export function checkedView(given: unknown, type: 'modal' | 'home', state: Pick<State, 'ids'>): CheckedView {
  const checked = checkView(given, type);
  if (!checked.ok) return { ok: false, answer: refuseIssues(checked.error, checked.issues) };
  return { ok: true, view: { ...checked.value, blocks: nameBlocks(checked.value.blocks, state.ids) } };
}

/** Refuses an `external_id` that another open view has. */
export function takenExternalId(
  view: ViewDefinition,
  state: Pick<State, 'modals'>,
  own?: LiveView,
): Answer | undefined {
  const other = view.external_id === undefined ? undefined : state.modals.findByExternalId(view.external_id);
  return other === undefined || other.id === own?.id ? undefined : refuse('duplicate_external_id');
}

/** Spends the trigger of a call that opens a view; Slack checks the view before it takes the trigger. */
export function spendTrigger(
  id: string,
  state: Pick<State, 'triggers'>,
): { readonly ok: true; readonly trigger: Trigger } | { readonly ok: false; readonly answer: Answer } {
  const spent = state.triggers.spend(id);
  return typeof spent === 'string' ? { ok: false, answer: refuse(spent) } : { ok: true, trigger: spent };
}
