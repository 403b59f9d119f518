import { RULES } from '../../domain/detection/rules.ts';
import { foldEvent } from '../../domain/order/fold.ts';
import { keysOf } from '../../domain/order/keys-of.ts';
import type { Order } from '../../domain/order/order.ts';
import { type OrderEvent, orderIdOf } from '../../domain/order/order-event.ts';
import { mayAnswer, verifyEffects } from '../effects/verify-effects.ts';
import { DETECTION_CURSOR } from '../ingest.ts';
import { hearMessage } from '../messages-in/hear-message.ts';
import type { OrderKey, OrderRow } from '../ports/order-store.ts';
import { type Checking, checkOrder } from './check-order.ts';
import { countTry } from './count-tries.ts';
import { hearSources } from './hear-sources.ts';
import { updateDemand, updateStock } from './update-stock.ts';
import { wakeOnEvents } from './wake-on-events.ts';

/** Keys through which a rule looks at other orders; stock is shared through demand instead. */
const CONTEXT_KINDS: ReadonlySet<string> = new Set(
  RULES.flatMap((rule) => rule.reads).filter((kind) => kind !== 'sku'),
);

/**
 * Takes events after the cursor, folds them, judges the orders they touched and moves the cursor, all in the running
 * transaction. Stops early when its time is up; answers whether there was anything to do.
 */
export function foldEvents(around: Checking, timeLeft: () => boolean, limit: number): boolean {
  const { tx } = around;
  const events = tx.events.after(tx.events.cursor(DETECTION_CURSOR), limit);
  const touched = new Map<string, OrderRow>();
  const answers: OrderEvent[] = [];
  let seq: number | undefined;
  const heard: OrderEvent[] = [];
  const said: (() => void)[] = [];
  for (const stored of events) {
    heard.push(stored.event);
    take(stored.event, touched, around, timeLeft);
    const { event, seq: at } = stored;
    if (mayAnswer(event)) answers.push(event);
    if (event.type === 'customer.message') said.push(() => hearMessage(event, at, around));
    seq = stored.seq;
    if (!timeLeft()) break;
  }
  if (seq === undefined) return false;
  hearSources(heard, around);
  for (const [id, row] of touched) {
    updateKeys(id, row.order, around);
    updateDemand(tx, row.order, timeLeft);
    // An import judges what is true once all is told, not what was true on the way.
    if (around.quiet) tx.orders.save({ ...row, nextCheckAt: around.now });
    else checkOrder(row, around);
  }
  for (const event of answers) verifyEffects(event, around);
  if (!around.quiet) wakeOnEvents(heard, around);
  for (const hear of said) hear();
  tx.events.moveCursor(DETECTION_CURSOR, seq);
  return true;
}

function take(event: OrderEvent, touched: Map<string, OrderRow>, around: Checking, timeLeft: () => boolean): void {
  const { tx } = around;
  switch (event.type) {
    case 'inventory.updated':
      updateStock(
        tx,
        { sku: event.subject, warehouse: event.data.warehouse ?? '', onHand: event.data.onHand, at: event.at },
        timeLeft,
      );
      return;
    case 'product.updated':
    case 'effect.updated':
      return;
    case 'unknown':
      return;
    default: {
      // A customer's message may name no order.
      if (orderIdOf(event) === undefined) return;
      const row = touched.get(event.subject) ?? tx.orders.get(event.subject);
      countTry(row?.order, event, around);
      touched.set(event.subject, foldInto(row, event));
    }
  }
}

function foldInto(row: OrderRow | undefined, event: OrderEvent): OrderRow {
  const order = foldEvent(row?.order, event);
  if (row !== undefined) return { ...row, order };
  return { order, nextCheckAt: null, rulesVersion: '', muted: [], hasCases: false };
}

/** Keeps what an order can be found by, and puts those up for a re-check that share a key which came or went. */
function updateKeys(id: string, order: Order, { tx }: Checking): void {
  const before = tx.orders.keysOf(id);
  // Stock is shared through the table of demand, which knows who still waits.
  const after = keysOf(order).filter((key) => key.kind !== 'sku');
  const add = missing(after, before);
  const remove = missing(before, after);
  // Money shared between orders concerns paid ones alone; a tracking number concerns both whenever it comes.
  const shared =
    order.payments.length === 0
      ? add.filter((key) => key.kind === 'tracking')
      : after.filter((key) => CONTEXT_KINDS.has(key.kind));
  if (add.length > 0 || remove.length > 0) tx.orders.setKeys(id, add, remove);
  for (const key of new Set([...shared, ...remove.filter((it) => CONTEXT_KINDS.has(it.kind))])) {
    if (tx.orders.sharing(key, '', 2).some((other) => other !== id)) tx.orders.askRecheck(key);
  }
}

function missing(from: readonly OrderKey[], among: readonly OrderKey[]): readonly OrderKey[] {
  return from.filter((key) => !among.some((it) => it.kind === key.kind && it.value === key.value));
}
