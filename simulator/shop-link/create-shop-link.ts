import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SimulatedClock } from '../clock.ts';
import type { CloudEvent } from '../shop/cloud-event.ts';
import type { Shop, ShopOptions } from '../shop/create-shop.ts';
import { firstStart } from './first-start.ts';
import { createShopRun } from './shop-run.ts';
import { writeBackdated } from './write-backdated.ts';

/** The shop beside the simulated Slack, or the lack of one. */
export interface ShopLink {
  /** The shop that effects are asked of, and whose customers read mail. */
  readonly shop: Pick<Shop, 'effect' | 'readsMailAt' | 'takeMail'> | undefined;
  state(): ReturnType<Shop['counts']> & { readonly running: boolean };
  /** False when there is no shop. */
  setRunning(running: boolean): boolean;
  /** Asks the shop at once for what is due. */
  wake(): void;
  /** Writes its history to the file for `import`; undefined without a shop. */
  writeBackdated(): Promise<string | undefined>;
  close(): void;
}

const NO_SHOP: ShopLink = {
  shop: undefined,
  state: () => ({ orders: 0, eventsSent: 0, eventsWaiting: 0, running: false }),
  setRunning: () => false,
  wake() {},
  writeBackdated: () => Promise.resolve(undefined),
  close() {},
};

/** Opens the shop in `<folder>/shop`; without a folder in one that is taken away again on close. */
export function createShopLink(options: {
  readonly open: ((wiring: Omit<ShopOptions, 'seed'>) => Shop) | undefined;
  readonly folder: string | undefined;
  readonly clock: SimulatedClock;
  readonly send: (events: readonly CloudEvent[]) => Promise<void>;
  readonly onTick: () => void;
  readonly onTrouble: (error: unknown) => void;
}): ShopLink {
  const { clock, send, onTick, onTrouble } = options;
  if (options.open === undefined) return NO_SHOP;
  const base = options.folder ?? mkdtempSync(join(tmpdir(), 'simulator-'));
  const folder = join(base, 'shop');
  const shop = options.open({ folder, clock, send, startAt: firstStart(folder, clock.now()) });
  const run = createShopRun({ shop, now: clock.now, onTick, onTrouble });
  return {
    shop,
    state: () => ({ ...shop.counts(), running: run.running }),
    setRunning(running) {
      run.setRunning(running);
      return true;
    },
    wake: run.wake,
    async writeBackdated() {
      const file = join(base, 'backdated.ndjson');
      await writeBackdated(shop, file);
      return file;
    },
    close() {
      run.close();
      shop.close();
      if (options.folder === undefined) rmSync(base, { recursive: true, force: true });
    },
  };
}
