import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CloudEvent } from '../../../../../simulator/shop/cloud-event.ts';
import { HOUR_MS, MINUTE_MS } from '../../../../../simulator/shop/duration.ts';
import { createRandom } from '../../../../../simulator/shop/random.ts';
import { faultsOf } from '../support/contract-five.ts';
import { openGrownShop, removeTestShops, type TestShop } from '../support/open-test-shop.ts';
import { isDone, type OrderStory, orderWhere, storiesIn } from '../support/orders-where.ts';

beforeAll(async () => void (await openGrownShop()));
afterAll(removeTestShops);

const CHOICE = 'Please choose:\n1. Send it again\n2. Money back\n3) Wait';

const emailOf = (story: OrderStory) => (story.data('order.created').customer as { email: string }).email;
const write = (test: TestShop, story: OrderStory, text: string, effectId: string) =>
  test.ask('message.send', story.id, { channel: 'email', to: emailOf(story), template: 'options', text }, effectId);

describe('a message to a customer', () => {
  it('is sent, and most customers answer within the hour, in their own language', async () => {
    const test = await openGrownShop();
    const orders = storiesIn(test.past).filter(isDone).slice(0, 40);
    for (const [nth, order] of orders.entries()) {
      expect((await write(test, order, CHOICE, `eff-${nth}`)).status).toBe(202);
    }
    await test.advance(HOUR_MS);
    const taken = test.taken().filter(({ type }) => /^(contact|customer|effect)/.test(type));
    expect(taken.flatMap(faultsOf)).toEqual([]);
    expect(taken.filter(({ data }) => data.outcome === 'email_sent')).toHaveLength(40);
    expect(taken.filter(({ type, data }) => type === 'effect.updated' && data.state === 'done')).toHaveLength(40);
    const answers = taken.filter(({ data }) => String(data.in_reply_to).startsWith('eff-'));
    expect(answers.length).toBeGreaterThan(25);
    expect(answers.length).toBeLessThan(40);
    for (const { data } of answers) expect(data.text).toMatch(/[123]/);
    expect(answers.some(({ data }) => data.locale === 'zh-CN' && /^我选[123]。$/.test(String(data.text)))).toBe(true);
    expect(answers.some(({ data }) => data.locale === 'en-US' && /^Option [123]/.test(String(data.text)))).toBe(true);
  });

  it('that asks for nothing gets a friendly answer', async () => {
    const test = await openGrownShop();
    const orders = storiesIn(test.past).filter(isDone).slice(0, 10);
    for (const [nth, order] of orders.entries()) await write(test, order, 'Your parcel is late.', `eff-${nth}`);
    await test.advance(HOUR_MS);
    const answers = test.taken().filter(({ type, data }) => type === 'customer.message' && data.in_reply_to);
    expect(answers.length).toBeGreaterThan(4);
    for (const { data } of answers) expect(data.text).not.toMatch(/\d/);
  });

  it('bounces when the customer mistyped his address', async () => {
    const test = await openGrownShop();
    const order = await untilTold(test, ({ type, data }) => {
      const { email } = (type === 'order.created' ? data.customer : {}) as { email?: string };
      return email !== undefined && !/@example\.(com|org|net)$/.test(email);
    });
    const before = test.taken().length;
    await test.ask('message.send', order.subject ?? '', {
      channel: 'email',
      to: (order.data.customer as { email: string }).email,
      text: 'Hello',
    });
    await test.advance(5 * MINUTE_MS);
    const told = test.taken().slice(before);
    expect(told.find(({ type }) => type === 'contact.attempted')?.data.outcome).toBe('email_bounced');
  });

  it('about a failed payment makes the customer pay once, though he is written to twice', async () => {
    const test = await openGrownShop();
    const { order, effectId } = await untilOneWouldPay(test);
    await test.ask('message.send', order, { channel: 'sms', to: '+1', text: 'Please pay' }, effectId);
    await test.ask('message.send', order, { channel: 'sms', to: '+1', text: 'Please pay' });
    await test.advance(6 * HOUR_MS);
    const told = test.taken().filter(({ subject }) => subject === order);
    expect(told.filter(({ type }) => type === 'payment.captured')).toHaveLength(1);
    expect(told.filter(({ type }) => type === 'order.approved')).toHaveLength(1);
    expect(told.flatMap(faultsOf)).toEqual([]);
  });
});

describe('a compensation', () => {
  it('is done within seconds and names its code', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    const { currency } = order.data('order.created');
    const gift = { form: 'coupon', amount: '5.00', currency };
    const answer = await test.ask('compensation.issue', order.id, gift, 'eff-g');
    expect(answer).toMatchObject({ status: 202, body: { reference: expect.stringMatching(/^COUPON-\d{6}$/) } });
    await test.advance(MINUTE_MS);
    const done = test.taken().find(({ type }) => type === 'effect.updated');
    expect(done).toMatchObject({ subject: order.id, data: { effect_id: 'eff-g', state: 'done' } });
  });

  it('of nothing, or in foreign money, is refused', async () => {
    const test = await openGrownShop();
    const order = orderWhere(test.past, isDone);
    const { currency } = order.data('order.created');
    expect((await test.ask('compensation.issue', order.id, { form: 'coupon', amount: '0', currency })).status).toBe(
      422,
    );
    expect(
      (await test.ask('compensation.issue', order.id, { form: 'coupon', amount: '5', currency: 'XXX' })).status,
    ).toBe(422);
  });
});

/** Lets an hour pass at a time until something is told. Throws after two weeks. */
async function untilTold(test: TestShop, is: (event: CloudEvent) => boolean): Promise<CloudEvent> {
  for (let hour = 0; hour < 14 * 24; hour += 1) {
    const found = test.taken().find(is);
    if (found) return found;
    await test.advance(HOUR_MS);
  }
  throw new Error('it did not happen');
}

/** An order that nobody paid for hours, and a message id to which its customer reacts by paying. */
async function untilOneWouldPay(test: TestShop): Promise<{ readonly order: string; readonly effectId: string }> {
  const unpaid = await untilTold(test, ({ type, subject, time }) => {
    const paid = test.taken().some((event) => event.subject === subject && event.type === 'payment.captured');
    return type === 'payment.failed' && !paid && Date.parse(time) < test.now() - 10 * HOUR_MS;
  });
  // Chances hang on the effect's id alone: the same that the shop draws from are drawn here.
  const wouldPay = (id: string) => {
    const random = createRandom(`7/effect/${id}`);
    const answers = random.chance(0.85);
    random.unit();
    return answers && random.chance(0.7);
  };
  const effectId = Array.from({ length: 20 }, (_none, nth) => `eff-pay-${nth}`).find(wouldPay) ?? 'eff-pay';
  return { order: unpaid.subject ?? '', effectId };
}
