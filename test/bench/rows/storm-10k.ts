import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Row } from '../row.ts';
import { noAlertmanager, startAlertmanager } from '../support/alertmanager.ts';
import { botWorld, PLACES } from '../support/bot-world.ts';
import { alertOf } from '../support/events.ts';
import { CAUSES, STORM, storm } from '../support/storm.ts';

/** Slack takes this many posts at once in a channel, and then one a second (slack.md). */
const BURST = 1;

/** Exceptions of many orders at once, Slack at its pace: seconds until every case is on a card that was posted. */
export const storm10k: Row = {
  unit: 's',
  async prepare() {
    const hook = createServer((request, response) => request.resume().on('end', () => response.end()));
    hook.listen(0, '127.0.0.1');
    await once(hook, 'listening');
    const webhook = `http://127.0.0.1:${(hook.address() as AddressInfo).port}`;
    const peerNote = noAlertmanager();

    /** A new Alertmanager each time: it knows its alerts for hours. */
    async function alertmanager(): Promise<number> {
      const peer = await startAlertmanager({ webhook, groupBy: 'cause', waitS: 1 });
      try {
        const alerts = Array.from({ length: STORM }, (_, n) => {
          const { labels, annotations } = alertOf(String(n)) as ReturnType<typeof alertOf> & { labels: object };
          return { labels: { ...labels, cause: `cause-${n % CAUSES}` }, annotations };
        });
        let groups = 0;
        const all = new Promise<void>((resolve) => {
          hook.on('request', () => {
            groups += 1;
            if (groups === CAUSES) resolve();
          });
        });
        const began = performance.now();
        const headers = { 'content-type': 'application/json' };
        await fetch(`${peer.url}/api/v2/alerts`, { method: 'POST', headers, body: JSON.stringify(alerts) });
        await all;
        return (performance.now() - began) / 1_000;
      } finally {
        hook.removeAllListeners('request');
        hook.on('request', (request, response) => request.resume().on('end', () => response.end()));
        await peer.close();
      }
    }

    return {
      sides: {
        async ours() {
          const world = await botWorld({ mode: 'socket', redis: true, rateLimits: true });
          try {
            const bot = await world.start();
            await world.sim.botIsConnected();
            const { representedS, firstCardMs, cards, lost, twice, refusedShare } = await storm(world, bot.url);
            return {
              value: representedS,
              also: { first_card_ms: firstCardMs, cards, lost, twice, refused_percent: 100 * refusedShare },
            };
          } finally {
            await world.close();
          }
        },
        limit: () => ({ value: CAUSES / Object.keys(PLACES).length - BURST }),
        ...(peerNote === undefined ? { peer: async () => ({ value: await alertmanager() }) } : {}),
      },
      limitName: 'a card for each cause at the pace of Slack, computed',
      peerName: 'Alertmanager, grouped by cause, to a webhook that takes everything',
      ...(peerNote === undefined ? {} : { peerNote }),
      note: `${STORM} orders with ${CAUSES} causes in ${Object.keys(PLACES).length} channels`,
      close() {
        hook.close();
      },
    };
  },
};
