import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CloudEvent } from '../../../../simulator/shop/cloud-event.ts';
import { HOUR_MS, MINUTE_MS } from '../../../../simulator/shop/duration.ts';
import type { IncomingMail } from '../../../../simulator/shop/mail/mail.ts';
import { WORDS } from '../../../../simulator/shop/people/words.ts';
import { openGrownShop, removeTestShops, type TestShop } from './support/open-test-shop.ts';
import { isDone, type OrderStory, orderWhere, storiesIn } from './support/orders-where.ts';

beforeAll(async () => void (await openGrownShop()));
afterAll(removeTestShops);

const CHOICE = 'Please choose:\n1. Send it again\n2. Money back\n';
const REPLY_TO = 'care+EX-1042.abcdefghijkl@shop.example';

const emailOf = (story: OrderStory) => (story.data('order.created').customer as { email: string }).email;
const numberOf = (story: OrderStory) => String(story.data('order.created').number);

function mailTo(story: OrderStory, differing: Partial<IncomingMail> = {}): IncomingMail {
  return {
    id: '<ef_1@shop.example>',
    from: 'Customer Care <care@shop.example>',
    to: emailOf(story),
    subject: `Your order ${numberOf(story)}`,
    text: CHOICE,
    replyTo: REPLY_TO,
    ...differing,
  };
}

const answersIn = (test: TestShop): readonly CloudEvent[] =>
  test.taken().filter(({ type, data }) => type === 'customer.message' && data.to !== undefined);

/** Most customers answer; the first of these ids that this one answers to. */
async function untilAnswered(test: TestShop, story: OrderStory): Promise<CloudEvent> {
  for (let nth = 1; nth < 20; nth += 1) {
    test.shop.takeMail(mailTo(story, { id: `<ef_${nth}@shop.example>` }));
    await test.advance(HOUR_MS);
    const [answer] = answersIn(test);
    if (answer) return answer;
  }
  throw new Error('the customer never answers');
}

describe('a mail to a customer of the shop', () => {
  it('is answered to the address that it named, quoting it, with its Message-ID and no order', async () => {
    const test = await openGrownShop();
    const story = orderWhere(test.past, isDone);
    const answer = await untilAnswered(test, story);
    expect(answer.subject).toBeUndefined();
    expect(answer.data).toMatchObject({
      channel: 'email',
      to: REPLY_TO,
      from: { email: emailOf(story) },
      in_reply_to: expect.stringMatching(/^<ef_\d+@shop\.example>$/),
    });
    const [said = '', ...quoted] = String(answer.data.text).split('\n\n');
    expect(said).toMatch(/[12]/);
    expect(quoted.join('\n\n')).toContain('> Please choose:\n> 1. Send it again\n> 2. Money back');
    expect(quoted.join('\n\n')).toContain('care@shop.example');
  });

  it('that comes twice is read once', async () => {
    const test = await openGrownShop();
    const stories = storiesIn(test.past).filter(isDone).slice(0, 10);
    for (const [nth, story] of stories.entries())
      for (const _time of [1, 2]) test.shop.takeMail(mailTo(story, { id: `<ef_${nth}@shop.example>` }));
    await test.advance(HOUR_MS);
    const ids = answersIn(test).map(({ data }) => data.in_reply_to);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('makes customers mend what they typed wrong, as any other message does', async () => {
    const test = await openGrownShop();
    // Longer steps are lived through at the quiet pace of history.
    for (let step = 0; step < 5; step += 1) await test.advance(4 * MINUTE_MS);
    const placed = test.taken().filter(({ type }) => type === 'order.created');
    for (const [nth, { data }] of placed.entries()) {
      const { email } = data.customer as { email: string };
      if (!test.shop.readsMailAt(email)) continue;
      const subject = `Your order ${String(data.number)}`;
      test.shop.takeMail({
        id: `<ef_${nth}@x>`,
        from: 'care@x',
        to: email,
        subject,
        text: 'Please check',
        replyTo: REPLY_TO,
      });
    }
    const before = test.taken().length;
    await test.advance(3 * HOUR_MS);
    const said = answersIn(test).map(({ data }) => String(data.text).split('\n')[0] ?? '');
    expect(said.filter((text) => (Object.values(WORDS.corrected) as string[]).includes(text)).length).toBeGreaterThan(
      0,
    );
    const ids = new Set(placed.map(({ subject }) => subject));
    const corrected = test
      .taken()
      .slice(before)
      .filter(({ type, subject }) => type === 'order.updated' && ids.has(subject));
    expect(corrected.length).toBeGreaterThan(0);
  });

  it('finds a reader at known addresses alone, whatever the case of their letters', async () => {
    const test = await openGrownShop();
    const story = orderWhere(test.past, isDone);
    expect(test.shop.readsMailAt(emailOf(story))).toBe(true);
    expect(test.shop.readsMailAt(emailOf(story).toUpperCase())).toBe(true);
    expect(test.shop.readsMailAt('nobody@example.com')).toBe(false);
  });

  it('finds none at an address that its customer mistyped', async () => {
    const test = await openGrownShop();
    const typo = storiesIn(test.past)
      .map(emailOf)
      .find((email) => !/@example\.(com|org|net)$/.test(email) && email.includes('@'));
    if (typo === undefined) throw new Error('nobody mistyped his address');
    expect(test.shop.readsMailAt(typo)).toBe(false);
  });
});
