import type { MadeCommand } from '../app/change-case.ts';
import { makeResolution } from '../app/make-resolution.ts';
import type { Tx } from '../app/ports/store.ts';
import type { Case } from '../domain/case/case.ts';
import type { ResolutionCode } from '../domain/catalogue/resolutions.ts';
import { turnUpDecision } from '../domain/detection/turned-up.ts';
import type { EffectId } from '../domain/ids.ts';
import { afterClick } from './answer-outcome.ts';
import type { Desk } from './desk.ts';
import type { Afterwards, Click } from './gesture.ts';
import { step } from './step.ts';

/** Decides what becomes of a parcel that turned up; whoever comes second finds it decided already. */
export function decideTurnUp(click: Click, desk: Desk, choose: (item: Case) => ResolutionCode): Afterwards {
  const { policy, targetOf, clock } = desk;
  const command = (item: Case, tx: Tx): MadeCommand => {
    const { turnedUp, cause = 'carrier' } = item;
    const decided = turnUpDecision(item);
    if (decided !== undefined) {
      const { id, resolution, note } = decided;
      return { command: { type: 'resolve', id, resolution, cause, note } };
    }
    const id = `ef_${click.key.slice(-27)}` as EffectId;
    const parcel = turnedUp === undefined ? {} : { shipmentId: turnedUp.shipmentId };
    const choice = { id, resolution: choose(item), cause, note: '', ...parcel };
    return makeResolution(choice, { policy, targetOf, now: clock.now() })(item, tx);
  };
  return afterClick(step(click, desk, command), click);
}
