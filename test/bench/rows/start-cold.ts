import { people } from '../../../simulator/slack/workspace.ts';
import type { Row } from '../row.ts';
import { startBareBolt } from '../support/bare-bolt.ts';
import { botWorld } from '../support/bot-world.ts';
import { makeCards } from '../support/cards.ts';
import { click } from '../support/clicks.ts';

/** From starting the process to the first acknowledged click. */
export const startCold: Row = {
  unit: 'ms',
  async prepare() {
    const world = await botWorld({ mode: 'http', redis: true });
    const first = await world.start();
    const [card] = await makeCards(world, first.url, 1, 'cold');
    await first.kill();
    if (card === undefined) throw new Error('there is no card');
    const secret = world.env.SLACK_SIGNING_SECRET ?? '';
    let claimed = false;
    const press = (url: string) => {
      claimed = !claimed;
      const actionId = claimed ? 'case.claim' : 'case.release';
      return click(url, secret, { ...card, person: people.mei.id, actionId }, `${world.sim.url}/none`);
    };
    const measure = async (start: () => Promise<{ readonly url: string; kill(): Promise<void> }>) => {
      const began = performance.now();
      const running = await start();
      await press(running.url);
      const value = performance.now() - began;
      await running.kill();
      return { value };
    };
    return {
      sides: { ours: () => measure(world.start), peer: () => measure(() => startBareBolt(secret)) },
      peerName: 'bare Bolt',
      note: 'REDIS_URL' in world.env ? 'with Redis' : 'with the embedded queue',
      close: world.close,
    };
  },
};
