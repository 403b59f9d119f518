import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CloudEvent } from '../../../../../simulator/shop/cloud-event.ts';
import { createShop, type Shop } from '../../../../../simulator/shop/create-shop.ts';
import { START } from './lives.ts';

/** A shop in a folder of its own, with a clock that the test moves and a receiver that takes everything. */
export interface TestShop {
  readonly shop: Shop;
  readonly folder: string;
  /** What the receiver took since this shop was opened, batch by batch. */
  readonly batches: CloudEvent[][];
  taken(): readonly CloudEvent[];
  now(): number;
  /** Moves the clock on and lets the shop tick, once. */
  advance(ms: number): Promise<void>;
  /** The next `times` deliveries are refused. */
  refuse(times: number): void;
  /** Takes what is left of the history. */
  history(): Promise<CloudEvent[][]>;
  /** The same folder, opened by a new process. */
  reopened(): TestShop;
  /** Asks for an effect; without an id it is a new one. */
  ask(kind: string, orderId: string, input: unknown, effectId?: string): ReturnType<Shop['effect']>;
}

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ordermend-shop-'));
  folders.push(folder);
  return folder;
}

/** Opens a test shop at the moment of its first start; call `removeTestShops` when done. */
export function openTestShop(options: { seed?: number; folder?: string; now?: number } = {}): TestShop {
  const { seed = 7, folder = newFolder() } = options;
  const batches: CloudEvent[][] = [];
  let now = options.now ?? START;
  let refusals = 0;
  let asked = 0;
  async function send(events: readonly CloudEvent[]): Promise<void> {
    if (refusals === 0) return void batches.push([...events]);
    refusals -= 1;
    throw new Error('the receiver is away');
  }
  const shop = createShop({ seed, folder, clock: { now: () => now }, startAt: START, send });
  return {
    shop,
    folder,
    batches,
    taken: () => batches.flat(),
    now: () => now,
    async advance(ms) {
      now += ms;
      await shop.tick(now);
    },
    refuse(times) {
      refusals = times;
    },
    async history() {
      const taken: CloudEvent[][] = [];
      for await (const batch of shop.backdated()) taken.push([...batch]);
      return taken;
    },
    reopened() {
      shop.close();
      return openTestShop({ seed, folder, now });
    },
    ask(kind, orderId, input, effectId) {
      asked += 1;
      return shop.effect(effectEvent(kind, orderId, input, effectId ?? `eff-${asked}`, now));
    },
  };
}

/** A contract-6 effect as Ordermend sends it. */
function effectEvent(kind: string, subject: string, input: unknown, effectId: string, now: number): CloudEvent {
  const data = { effect_id: effectId, case: 'EX-1', kind, input, requested_by: 'U1' };
  const time = new Date(now).toISOString();
  return {
    specversion: '1.0',
    id: effectId,
    source: 'ordermend',
    type: 'ordermend.effect.requested',
    subject,
    time,
    data,
  };
}

let grown: Promise<{ readonly folder: string; readonly history: readonly CloudEvent[] }> | undefined;

async function growHistory() {
  const { folder, shop, history } = openTestShop();
  const events = (await history()).flat();
  shop.close();
  return { folder, history: events };
}

/** A copy of a shop whose history was taken; it is planned once for each test file. */
export async function openGrownShop(): Promise<TestShop & { readonly past: readonly CloudEvent[] }> {
  grown ??= growHistory();
  const { folder, history } = await grown;
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return { ...openTestShop({ folder: copy }), past: history };
}

/** Deletes the folders of all test shops of this file. */
export function removeTestShops(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
