import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../db/sqlite/create-store.ts';
import { openDatabase } from '../../db/sqlite/open-database.ts';
import { createDetection } from '../../src/app/detect/detection.ts';
import type { JournalLine } from '../../src/app/detect/journal.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { parseEvent } from '../../src/events/cloud-event.ts';
import { makePolicy } from '../../src/policy/make-policy.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import type { ToldEvent } from './events.ts';
import { MONDAY } from './opened-case.ts';

/** The team that every case of the shop goes to. */
export const CHANNEL = 'C0LOGISTC';

/** Detection over a real database with a clock that the story moves, without Slack and without a queue. */
export interface JudgedShop {
  readonly store: Store;
  readonly lines: readonly JournalLine[];
  now(): number;
  /** Stores events that happen now, and judges them. */
  tell(...events: readonly ToldEvent[]): void;
  /** Stores them and leaves the judging to `step` or `settle`. */
  storeOnly(...events: readonly ToldEvent[]): void;
  /** Lets time pass; what becomes due is judged when it does. */
  pass(ms: number): void;
  /** Starts anew with other settings of rules, judging nothing yet. */
  restart(rules?: Readonly<Record<string, unknown>>): void;
  /** One slice of work. */
  step(): boolean;
  settle(): void;
  /** `CODE status` of an order's cases, oldest first. */
  standing(orderId: string): readonly string[];
  close(): void;
}

/** Opens a shop in a folder of its own, which `close` removes. */
export function openJudgedShop(rules: Readonly<Record<string, unknown>> = {}): JudgedShop {
  const folder = mkdtempSync(join(tmpdir(), 'ordermend-judged-'));
  const store = createStore(openDatabase(join(folder, 'ordermend.db')));
  const lines: JournalLine[] = [];
  let now = MONDAY;
  let told = 0;
  let detection = detect(rules);

  function detect(changed: Readonly<Record<string, unknown>>) {
    const text = JSON.stringify({ teams: { desk: { channel: CHANNEL, hours: 'always' } }, rules: changed });
    const settings = readSettings({ file: 'shop.yaml', base: { zone: 'UTC', locale: 'en' }, text });
    return createDetection({
      store,
      clock: { now: () => now },
      policy: makePolicy(settings),
      journal: (line) => void lines.push(line),
      onChanged: () => {},
      stopwatch: () => 0,
      virtualTime: true,
    });
  }

  function put({ agoMs = 0, source = 'shop', ...event }: ToldEvent): void {
    told += 1;
    const time = new Date(now - agoMs).toISOString();
    const parsed = parseEvent({ specversion: '1.0', id: `e-${told}`, source, time, ...event }, now);
    if (!parsed.ok) throw new Error(parsed.error);
    store.write((tx) => tx.events.append(parsed.event, String(told)));
  }

  const shop: JudgedShop = {
    store,
    lines,
    now: () => now,
    tell(...events) {
      shop.storeOnly(...events);
      shop.settle();
    },
    storeOnly(...events) {
      for (const event of events) put(event);
    },
    pass(ms) {
      const until = now + ms;
      for (;;) {
        shop.settle();
        const at = detection.nextDueAt();
        if (at === undefined || at > until) break;
        now = Math.max(now, at);
      }
      now = until;
      shop.settle();
    },
    restart(changed = {}) {
      detection = detect(changed);
    },
    step: () => detection.step(),
    settle() {
      while (detection.step());
    },
    standing: (orderId) =>
      store.read.cases
        .ofOrder(orderId)
        .map(({ code, status }) => `${code} ${status}`)
        .reverse(),
    close() {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return shop;
}
