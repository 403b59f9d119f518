import type { Row } from '../row.ts';
import { alertedOrder, botWorld, tell } from '../support/bot-world.ts';
import { cardsOf } from '../support/cards.ts';

const TRIES = 10;

/** From starting again after kill -9 to the card of an event that was acknowledged before it. */
export const recoveryKill: Row = {
  unit: 'ms',
  async prepare() {
    const world = await botWorld({ mode: 'socket', redis: true });
    let n = 0;

    /** Kills the bot right behind an acknowledgement; now and then the card was faster. */
    async function killWithWorkLeft(): Promise<number> {
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const bot = await world.start();
        const before = cardsOf(world).length;
        await tell(bot.url, alertedOrder(`kill-${n++}`, 'DE'));
        await bot.kill();
        if (cardsOf(world).length === before) return before;
      }
      throw new Error('there was never work left');
    }

    return {
      sides: {
        async ours() {
          const before = await killWithWorkLeft();
          const began = performance.now();
          const bot = await world.start();
          await world.sim.waitFor(() => cardsOf(world).length > before, 'the card that was owed');
          const value = performance.now() - began;
          await bot.kill();
          return { value };
        },
      },
      peerName: 'BullMQ with its defaults',
      peerNote: 'not run: a job whose worker was killed waits about 60 s by default',
      note: 'REDIS_URL' in world.env ? 'with Redis' : 'with the embedded queue',
      close: world.close,
    };
  },
};
