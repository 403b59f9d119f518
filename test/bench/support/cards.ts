import { people } from '../../../simulator/slack/workspace.ts';
import { alertedOrder, type BotWorld, PLACES, tell } from './bot-world.ts';
import type { Button } from './clicks.ts';

/** A card in the simulated workspace. */
export type Card = Pick<Button, 'channel' | 'ts' | 'caseId'>;

/** Makes as many cases and waits for their cards, spread over all channels. */
export async function makeCards(world: BotWorld, url: string, count: number, name: string): Promise<readonly Card[]> {
  const countries = Object.keys(PLACES);
  await tell(
    url,
    Array.from({ length: count }, (_, i) =>
      alertedOrder(`${name}-${i}`, countries[i % countries.length] ?? 'DE'),
    ).flat(),
  );
  return world.sim.waitFor(() => {
    const cards = cardsOf(world);
    return cards.length >= count && cards;
  }, `${count} cards`);
}

/** Every card in the workspace. */
export function cardsOf({ sim }: BotWorld): readonly Card[] {
  return Object.values(PLACES).flatMap((channel) =>
    sim
      .messages(channel)
      .filter(({ user, metadata }) => user === people.bot.id && metadata?.event_type === 'ordermend_case')
      .map(({ ts, metadata }) => ({ channel, ts, caseId: String(metadata?.event_payload.case_id) })),
  );
}
