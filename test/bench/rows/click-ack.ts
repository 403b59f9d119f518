import { people } from '../../../simulator/slack/workspace.ts';
import type { Row } from '../row.ts';
import { startBareBolt } from '../support/bare-bolt.ts';
import { botWorld } from '../support/bot-world.ts';
import { makeCards } from '../support/cards.ts';
import { click, clickAtPace } from '../support/clicks.ts';
import { latencies } from '../support/statistics.ts';

const CARDS = 25;
const PER_SECOND = 200;
const CLICKS = 600;

/** 200 clicks a second that claim and release cases; each is durable before its acknowledgement. */
export const clickAck: Row = {
  unit: 'ms (p99)',
  async prepare() {
    const world = await botWorld({ mode: 'http', redis: true });
    const bot = await world.start();
    const cards = await makeCards(world, bot.url, CARDS, 'click');
    const secret = world.env.SLACK_SIGNING_SECRET ?? '';
    const bare = await startBareBolt(secret);
    const button = (i: number) => {
      const card = cards[i % CARDS];
      if (card === undefined) throw new Error('there is no card');
      const actionId = Math.floor(i / CARDS) % 2 === 0 ? 'case.claim' : 'case.release';
      return { ...card, person: people.mei.id, actionId };
    };
    const measure = async (url: string) =>
      latencies(
        await clickAtPace(PER_SECOND, CLICKS, (i) => click(url, secret, button(i), `${world.sim.url}/none`)),
        'p99',
      );
    return {
      sides: { ours: () => measure(bot.url), peer: () => measure(bare.url) },
      peerName: 'bare Bolt with an empty handler',
      note: `at ${PER_SECOND} clicks a second`,
      async close() {
        await bare.kill();
        await world.close();
      },
    };
  },
};
