import { advance, letPass, stretchesUntil } from './advance.ts';
import type { CloudEvent } from './cloud-event.ts';
import { answerEffect } from './effects/answer-effect.ts';
import { foundShop } from './found-shop.ts';
import type { EventRow } from './ledger/event-rows.ts';
import { type Ledger, openLedger } from './ledger/open-ledger.ts';
import type { IncomingMail } from './mail/mail.ts';
import { readsMailAt, takeMail } from './mail/take-mail.ts';
import { PACE } from './pace.ts';
import { isoTime } from './plan/planned-event.ts';

/** What the shop needs from the process around it. */
export interface ShopOptions {
  /** The same seed and the same `startAt` give the same bytes of events. */
  readonly seed: number;
  /** A folder of its own, where the shop remembers what was sent and which effects were done. */
  readonly folder: string;
  /** Simulated now, epoch milliseconds; it may jump forward, never back. */
  readonly clock: { now(): number };
  /** Delivers events in order of time, at most 500 a call; resolves once they were taken, rejects to be asked again. */
  send(events: readonly CloudEvent[]): Promise<void>;
  /** The first start of this shop, epoch milliseconds; a shop found in the folder keeps its own. */
  readonly startAt: number;
}

/** A simulated online shop. */
export interface Shop {
  /** The 30 days before `startAt`, in order of time, in batches of at most 500; nothing that was taken already. */
  backdated(): AsyncIterable<readonly CloudEvent[]>;
  /** Sends everything due up to `now`, in order of time; rejects as `send` does, and the next tick sends the rest. */
  tick(now: number): Promise<void>;
  /** Answers a contract-6 effect: 202 accepted, 409 done already, 404 unknown order, 422 refused, 400 unreadable. */
  effect(event: CloudEvent): Promise<{ readonly status: number; readonly body: unknown }>;
  /** Whether one of the customers reads mail at this address. */
  readsMailAt(address: string): boolean;
  /** Brings a mail to its reader, once; what he answers is told later. */
  takeMail(mail: IncomingMail): void;
  /** Orders placed, events that were taken, and events that are due and wait to be taken. */
  counts(): { readonly orders: number; readonly eventsSent: number; readonly eventsWaiting: number };
  /** Closes the file. A tick under way stops after its batch; what it sent unmarked is sent again under the same ids. */
  close(): void;
}

/** Opens the shop kept in `folder`, or founds it. Throws when the folder belongs to a shop with another seed. */
export function createShop({ seed, folder, clock, send, startAt }: ShopOptions): Shop {
  const ledger = openLedger(folder);
  const { facts, events } = ledger;
  const founded = facts.find('seed');
  if (founded === undefined) ledger.write(() => foundShop(ledger, seed, startAt));
  else if (founded !== seed) throw new Error(`${folder} belongs to the shop with seed ${founded}, not ${seed}`);

  let closed = false;
  let lastTick: Promise<void> = Promise.resolve();

  /** A batch counts as taken when the next one is asked for. */
  async function* handOut(until: number): AsyncGenerator<readonly CloudEvent[]> {
    while (!closed) {
      const rows = events.waiting(until, PACE.batch);
      if (rows.length === 0) return;
      yield rows.map(toCloudEvent);
      if (!closed) taken(ledger, rows);
    }
  }

  async function sendWaiting(until: number): Promise<void> {
    for await (const batch of handOut(until)) await send(batch);
  }

  async function tickOnce(now: number): Promise<void> {
    if (closed) return;
    await sendWaiting(now);
    for (const stretch of stretchesUntil(now, facts.get('toldUntil'), facts.get('startAt'))) {
      if (closed) return;
      // An effect may have let the time pass further in the meantime.
      if (stretch.until > facts.get('toldUntil')) letPass(ledger, stretch);
      await sendWaiting(now);
    }
  }

  /** Lets the time pass until now, before somebody asks for something. */
  function passed(): number {
    const now = Math.max(clock.now(), facts.get('toldUntil'));
    advance(ledger, now);
    return now;
  }

  return {
    async *backdated() {
      const until = facts.get('startAt');
      yield* handOut(until);
      for (const stretch of stretchesUntil(until, facts.get('toldUntil'), until)) {
        letPass(ledger, stretch);
        yield* handOut(until);
      }
    },
    tick(now) {
      lastTick = lastTick.catch(() => undefined).then(() => tickOnce(now));
      return lastTick;
    },
    async effect(event) {
      return answerEffect(ledger, event, passed());
    },
    readsMailAt: (address) => readsMailAt(ledger, address, clock.now()),
    takeMail: (mail) => takeMail(ledger, mail, passed()),
    counts: () => ({
      orders: facts.get('orders'),
      eventsSent: facts.get('sent'),
      eventsWaiting: events.countWaiting(),
    }),
    close() {
      closed = true;
      ledger.close();
    },
  };
}

function taken({ write, events, facts }: Ledger, rows: readonly EventRow[]): void {
  write(() => {
    events.markSent(rows.map(({ id }) => id));
    facts.set('sent', facts.get('sent') + rows.length);
  });
}

function toCloudEvent({ id, source, type, subject, at, data }: EventRow): CloudEvent {
  const event: CloudEvent = { specversion: '1.0', id, source, type, time: isoTime(at), data };
  // A mail names the address that it goes to, and no order.
  return data.to === undefined ? { ...event, subject } : event;
}
