import type { Seat } from './seat.ts';
import type { ElementHandle } from './use-element.tsx';

/** What every select hands on from its seat to the field it is shown as. */
export function seatedChoice(element: { readonly focus_on_load?: boolean }, seat: Seat, handle: ElementHandle) {
  return {
    labelId: seat.labelId,
    describedBy: seat.describedBy,
    invalid: seat.invalid,
    busy: handle.busy,
    testId: `action-${handle.actionId}`,
    focusOnLoad: element.focus_on_load,
  };
}
