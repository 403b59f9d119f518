import { afterAll, expect, it, onTestFinished } from 'vitest';
import { createMailServer } from '../../../simulator/mail/create-mail-server.ts';
import { HOUR_MS } from '../../../simulator/shop/duration.ts';
import { caseOfAddress } from '../../../src/domain/contact/reply-address.ts';
import { createCheck } from '../../../src/mail/create-check.ts';
import { connectTargets } from '../../../src/shop/connect-targets.ts';
import { anEffect } from '../../support/an-effect.ts';
import { openGrownShop, removeTestShops } from '../../unit/simulator/shop/support/open-test-shop.ts';
import { isDone, orderWhere } from '../../unit/simulator/shop/support/orders-where.ts';

afterAll(removeTestShops);

it('the answer to a mail comes back to the case that wrote it, and mail to nobody is refused', async () => {
  const test = await openGrownShop();
  const troubles: unknown[] = [];
  const server = await createMailServer({
    mailboxes: test.shop,
    now: test.now,
    onMail() {},
    onTrouble: (error) => troubles.push(error),
  });
  onTestFinished(() => server.close());
  const targets = connectTargets(
    { mail: { url: server.url, from: 'Care <care@shop.example>' } },
    { now: test.now, replyKey: () => 'key' },
  );
  // Remedies are still recorded only: a mail server refunds nothing.
  expect(targets.isConnected).toBe(false);

  const order = orderWhere(test.past, isDone).data('order.created');
  const { email } = order.customer as { email: string };
  const input = {
    channel: 'email',
    to: email,
    text: '1. Send it again\n2. Refund\n',
    subject: `Order ${order.number}`,
  };
  for (let nth = 0; nth < 10; nth += 1) {
    // Not everybody answers every mail.
    const sent = await targets.send(anEffect('message.send', input, { id: `ef_${nth}` }), 'smtp');
    expect(sent).toEqual({ kind: 'accepted', reference: `<ef_${nth}@shop.example>` });
  }
  await test.advance(HOUR_MS);

  const answers = test.taken().filter(({ type }) => type === 'customer.message');
  expect(answers.length).toBeGreaterThan(0);
  for (const { subject, data } of answers) {
    expect(subject).toBeUndefined();
    expect(caseOfAddress(String(data.to), createCheck('key'))).toBe('EX-1001');
    expect(data.in_reply_to).toMatch(/^<ef_\d@shop\.example>$/);
  }

  const lost = anEffect('message.send', { ...input, to: 'nobody@example.com' });
  expect(await targets.send(lost, 'smtp')).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^550/) });
  expect(server.mails()).toHaveLength(10);
  expect(troubles).toEqual([]);
});
