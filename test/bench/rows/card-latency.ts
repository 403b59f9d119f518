import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Row } from '../row.ts';
import { noAlertmanager, startAlertmanager } from '../support/alertmanager.ts';
import { alertedOrder, botWorld, PLACES, tell } from '../support/bot-world.ts';
import { startServer } from '../support/child.ts';
import { alertOf } from '../support/events.ts';
import { latencies } from '../support/statistics.ts';

/** Over all runs fewer cards than a channel takes in ten minutes before they become one storm card (20 in each of five). */
const SAMPLES = 14;
/** Slack takes a post a second in a channel and 240 a minute in all: idle means below that. */
const PAUSE_MS = 330;

/** From sending an event to the arrival of its card at Slack, with the queue between, on an idle program. */
export const cardLatency: Row = {
  unit: 'ms (p50)',
  async prepare() {
    const world = await botWorld({ mode: 'socket', redis: true });
    const bot = await world.start();
    await world.sim.botIsConnected();
    const relay = await startServer('relay', { ...world.env, CHANNEL: PLACES.DE });
    let hooked: () => void = () => {};
    const hook = createServer((request, response) => {
      request.resume();
      response.end();
      hooked();
    }).listen(0, '127.0.0.1');
    await once(hook, 'listening');
    const peerNote = noAlertmanager();
    const webhook = `http://127.0.0.1:${(hook.address() as AddressInfo).port}`;
    const peer = peerNote === undefined ? await startAlertmanager({ webhook, groupBy: 'id', waitS: 0 }) : undefined;
    const countries = Object.keys(PLACES);
    let n = Date.now();

    const posts = () => world.sim.calls('chat.postMessage').length;
    async function sample(send: (i: number) => Promise<unknown>, arrival?: () => Promise<void>) {
      const ms: number[] = [];
      for (let i = 0; i < SAMPLES; i++) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        const before = posts();
        n += 1;
        const arrived = arrival === undefined ? world.sim.waitFor(() => posts() > before, 'a card') : arrival();
        const began = performance.now();
        await Promise.all([send(n), arrived.then(() => ms.push(performance.now() - began))]);
      }
      return latencies(ms, 'p50');
    }

    return {
      sides: {
        ours: () => sample((i) => tell(bot.url, alertedOrder(`card-${i}`, countries[i % countries.length] ?? 'DE'))),
        limit: () => sample(() => tell(relay.url, [])),
        ...(peer === undefined
          ? {}
          : {
              peer: () =>
                sample(
                  (i) =>
                    fetch(`${peer.url}/api/v2/alerts`, {
                      method: 'POST',
                      headers: { 'content-type': 'application/json' },
                      body: JSON.stringify([alertOf(String(i))]),
                    }),
                  () =>
                    new Promise((resolve) => {
                      hooked = resolve;
                    }),
                ),
            }),
      },
      limitName: 'a relay without database and queue',
      peerName: 'Alertmanager to its webhook, group_wait 0s',
      ...(peerNote === undefined ? {} : { peerNote }),
      note: 'REDIS_URL' in world.env ? 'with Redis' : 'with the embedded queue',
      async close() {
        await relay.kill();
        await peer?.close();
        hook.close();
        await world.close();
      },
    };
  },
};
