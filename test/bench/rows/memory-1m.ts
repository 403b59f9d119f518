import type { Row } from '../row.ts';
import { bigDatabase, MANY } from '../support/big-database.ts';
import { alertedOrder, botWorld, tell } from '../support/bot-world.ts';
import { startServer } from '../support/child.ts';
import { residentMb } from '../support/resident.ts';

/** Memory of the running program over a million open orders, after it has worked a case. */
export const memory1m: Row = {
  unit: 'MB',
  async prepare() {
    const big = bigDatabase();
    let n = 0;
    const world = await botWorld({ mode: 'socket', redis: true, env: { DATABASE_URL: `file:${big.file}` } });
    return {
      sides: {
        async ours() {
          const bot = await world.start();
          try {
            const id = `m-${++n}-${Date.now()}`;
            const posts = world.sim.calls('chat.postMessage').length;
            await tell(bot.url, alertedOrder(id, 'DE'));
            await world.sim.waitFor(() => world.sim.calls('chat.postMessage').length > posts, 'a card');
            return { value: residentMb(bot.pid) };
          } finally {
            await bot.kill();
          }
        },
        async limit() {
          const bare = await startServer('bare-store', { BENCH_FILE: big.file });
          const value = residentMb(bare.pid);
          await bare.kill();
          return { value };
        },
      },
      limitName: 'Node with the same database open',
      peerNote: 'nobody else does this',
      note: `${MANY} open orders, ${'REDIS_URL' in world.env ? 'Redis' : 'embedded queue'}`,
      close: world.close,
    };
  },
};
