import type { SimulatedClock } from './clock.ts';
import type { ShopLink } from './shop-link/create-shop-link.ts';
import { perform } from './slack/acts/perform.ts';
import type { Slack } from './slack/create-slack.ts';
import type { Act, ActAnswer } from './wire.ts';

/** Does what a person wants: in Slack, with the clock, or with the shop. */
export async function performAct(
  act: Act,
  personId: string,
  world: { readonly slack: Slack; readonly clock: SimulatedClock; readonly shopLink: ShopLink },
): Promise<ActAnswer> {
  const { slack, clock, shopLink } = world;
  if (act.kind === 'advance') {
    clock.advance(act.ms);
    shopLink.wake();
    slack.state.changes.tell();
    return { ok: true };
  }
  if (act.kind === 'shop') {
    return shopLink.setRunning(act.running)
      ? { ok: true }
      : { ok: false, error: 'There is no shop in this simulator.' };
  }
  return perform(act, personId, slack.desk);
}
