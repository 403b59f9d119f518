import { afterClick } from '../answer-outcome.ts';
import type { Gesture } from '../gesture.ts';
import { step } from '../step.ts';

/** Gives one's signature, from a direct message or a card; with the last one the remedy goes out. */
export const approve: Gesture = {
  actionId: 'case.approve',
  press: (click, desk) => afterClick(step(click, desk, { type: 'approve', note: '', ...seen(click) }), click),
};

/** Which approval a person has before their eyes; a menu does not say. */
export function seen({ extra }: { readonly extra: Readonly<Record<string, string>> }): { readonly of?: string } {
  return extra.approval === undefined ? {} : { of: extra.approval };
}
