import type { Shop } from '../shop/create-shop.ts';

/** The shop at work: asked for what is due every second, and again after a pause when the bot did not take it. */
export interface ShopRun {
  readonly running: boolean;
  setRunning(running: boolean): void;
  /** Asks the shop at once, for instance after the clock was moved on. */
  wake(): void;
  close(): void;
}

const TICK_MS = 1000;
const LONGEST_PAUSE_MS = 5000;

/** Runs the shop until closed. `onTick` is called after each tick, `onTrouble` with each failed one. */
export function createShopRun(options: {
  readonly shop: Pick<Shop, 'tick'>;
  readonly now: () => number;
  readonly onTick: () => void;
  readonly onTrouble: (error: unknown) => void;
}): ShopRun {
  let running = false;
  let busy = false;
  let woken = false;
  let closed = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  async function turn(): Promise<void> {
    clearTimeout(timer);
    if (busy || closed || !running) {
      woken = busy;
      return;
    }
    busy = true;
    try {
      await options.shop.tick(options.now());
      failures = 0;
    } catch (error) {
      failures += 1;
      options.onTrouble(error);
    }
    busy = false;
    options.onTick();
    const pauseMs = failures === 0 ? TICK_MS : Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures);
    const again = woken ? 0 : pauseMs;
    woken = false;
    if (!closed) timer = setTimeout(() => void turn(), again);
  }
  return {
    get running() {
      return running;
    },
    setRunning(wanted) {
      running = wanted;
      void turn();
      options.onTick();
    },
    wake: () => void turn(),
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
