import type { CloudEvent } from '../../../../../simulator/shop/cloud-event.ts';

/** What was told of one order, with ways to ask about it. */
export interface OrderStory {
  readonly id: string;
  readonly events: readonly CloudEvent[];
  has(type: string): boolean;
  /** The first event of this type. Throws when there is none. */
  data(type: string): CloudEvent['data'];
}

/** The orders of a history, in the order of their purchase. */
export function storiesIn(history: readonly CloudEvent[]): readonly OrderStory[] {
  const stories = new Map<string, CloudEvent[]>();
  for (const event of history) {
    if (!event.subject?.startsWith('ord-')) continue;
    const story = stories.get(event.subject);
    if (story) story.push(event);
    else stories.set(event.subject, [event]);
  }
  return [...stories].map(([id, events]) => storyOf(id, events));
}

/** The first order of which this holds. Throws when there is none. */
export function orderWhere(history: readonly CloudEvent[], is: (story: OrderStory) => boolean): OrderStory {
  const found = storiesIn(history).find(is);
  if (!found) throw new Error('no such order in this history');
  return found;
}

/** Paid by one payment and waiting to be sent. */
export function waitsToBeSent(story: OrderStory): boolean {
  return isPaidOnce(story) && !story.has('shipment.created') && !story.has('order.cancelled');
}

/** Paid by one payment, on its way, not loaded for delivery. */
export function isUnderWay(story: OrderStory): boolean {
  const late = story.events.some(({ data }) => data.status === 'out_for_delivery' || data.status === 'lost');
  return isPaidOnce(story) && story.has('shipment.handed_over') && !story.has('shipment.delivered') && !late;
}

/** Delivered, and nothing more to come. */
export function isDone(story: OrderStory): boolean {
  const quiet = !story.events.some(({ type }) => /^(payment\.(refunded|disputed|failed)|claim|customer)/.test(type));
  return isPaidOnce(story) && story.has('order.completed') && quiet;
}

function isPaidOnce(story: OrderStory): boolean {
  const prepaid = story.has('order.approved') && story.data('order.created').payment_terms === 'prepaid';
  return prepaid && story.events.filter(({ type }) => type === 'payment.captured').length === 1;
}

function storyOf(id: string, events: readonly CloudEvent[]): OrderStory {
  return {
    id,
    events,
    has: (type) => events.some((event) => event.type === type),
    data(type) {
      const found = events.find((event) => event.type === type);
      if (!found) throw new Error(`${id} has no ${type}`);
      return found.data;
    },
  };
}
