import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type BotWorld, PLACES, tell } from './bot-world.ts';
import { cardsOf } from './cards.ts';

/** Orders that get into trouble at once; fewer with `BENCH_STORM`, for a look at the code. */
export const STORM = Number(process.env.BENCH_STORM ?? 10_000);
/** What went wrong: so many sales channels, the orders of each with one trouble. */
export const CAUSES = 20;

const PAGE = 5_000;
const POLL_MS = 100;
const PATIENCE_MS = 240_000;
const countries = Object.keys(PLACES);

interface StormFigures {
  /** Until each case is on a card that was posted, its own or that of a case that speaks for it. */
  readonly representedS: number;
  readonly firstCardMs: number;
  readonly cards: number;
  readonly lost: number;
  readonly twice: number;
  readonly refusedShare: number;
}

/** Lets so many orders run into trouble in one delivery, and looks until every case is represented in Slack. */
export async function storm(world: BotWorld, url: string): Promise<StormFigures> {
  const db = new Database(join(world.folder, 'bot.db'), { readonly: true });
  const represented = db.prepare(
    `select count(*) from cases c left join cards own on own.case_id = c.id left join cards head on head.case_id = c.parent
     where c.code = 'CUS.INFO_WRONG' and (own.ts is not null or head.ts is not null)`,
  );
  try {
    const posts = () => world.sim.calls('chat.postMessage').length;
    const began = performance.now();
    const first = world.sim.waitFor(() => posts() > 0, 'the first card').then(() => performance.now() - began);
    for (let from = 0; from < STORM; from += PAGE) await tell(url, page(from));
    await until(() => represented.pluck().get() === STORM, 'every case on a card');
    const representedS = (performance.now() - began) / 1_000;
    const cards = cardsOf(world);
    const calls = world.sim.calls();
    return {
      representedS,
      firstCardMs: await first,
      cards: cards.length,
      lost: STORM - Number(represented.pluck().get()),
      twice: cards.length - new Set(cards.map(({ caseId }) => caseId)).size,
      refusedShare: calls.filter(({ error }) => error === 'ratelimited').length / calls.length,
    };
  } finally {
    db.close();
  }
}

function page(from: number): readonly unknown[] {
  return Array.from({ length: Math.min(PAGE, STORM - from) }, (_, i) => undeliverable(from + i));
}

/** An order with a postal code that its country does not have. */
function undeliverable(n: number) {
  const country = countries[n % countries.length];
  return {
    specversion: '1.0',
    id: `storm-${n}`,
    source: 'shop',
    type: 'order.created',
    subject: `storm-${n}`,
    time: new Date().toISOString(),
    data: {
      number: `storm-${n}`,
      channel: `cause-${n % CAUSES}`,
      currency: 'EUR',
      total: '20.00',
      ship_to: { name: 'Anna Berg', line1: 'Hauptstrasse 1', city: 'Berlin', postal_code: 'x1', country },
      items: [{ line: 1, sku: 'SKU-1', quantity: 1, unit_price: '20.00' }],
    },
  };
}

async function until(isSo: () => boolean, what: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
