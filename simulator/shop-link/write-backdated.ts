import { appendFile } from 'node:fs/promises';
import type { Shop } from '../shop/create-shop.ts';

/**
 * Adds the shop's history that nobody has taken yet to a file of NDJSON, for the bot's quiet `import`. A start that
 * was killed goes on where it stopped; an event that stands there twice is one event to the bot.
 */
export async function writeBackdated(shop: Pick<Shop, 'backdated'>, file: string): Promise<number> {
  let count = 0;
  for await (const batch of shop.backdated()) {
    await appendFile(file, batch.map((event) => `${JSON.stringify(event)}\n`).join(''));
    count += batch.length;
  }
  return count;
}
