import type { Order } from '../domain/order/order.ts';
import { findOrders } from './find-orders.ts';
import type { Tx } from './ports/store.ts';

/** What may name an order within a sentence: numbers, ids, e-mail addresses. */
const WORDS = /[A-Za-z0-9#@._+-]{3,80}/g;
const MOST_WORDS = 40;

/**
 * The order that a text speaks of, when it names exactly one; a year or any other four digits are no tail of a phone
 * number here.
 */
export function findMentionedOrder(tx: Tx, text: string): Order | undefined {
  const found = new Map<string, Order>();
  for (const word of wordsOf(text)) {
    const [id, ...others] = findOrders(tx, word);
    if (id === undefined || others.length > 0) continue;
    const order = tx.orders.get(id)?.order;
    if (order !== undefined && (!/^\d{4}$/.test(word) || isNamed(order, word))) found.set(id, order);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function wordsOf(text: string): readonly string[] {
  const words = [...text.matchAll(WORDS)].map(([word]) => word.replace(/[.+_-]+$/, ''));
  return [...new Set(words)].filter((word) => /[\d@]/.test(word)).slice(0, MOST_WORDS);
}

function isNamed({ id, number = '' }: Order, word: string): boolean {
  return id === word || number.replace(/^#/, '') === word;
}
