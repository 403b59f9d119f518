import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { createMailSender } from '../../../../src/mail/create-mail-sender.ts';
import type { Mail } from '../../../../src/mail/mail.ts';

const MAIL: Mail = {
  id: 'ef_1',
  to: 'jane@example.com',
  subject: 'Your parcel 10023 包裹',
  text: 'Hello,\n1. Send it again\n2. Refund\n',
  replyTo: 'care+EX-1042.abcdefghijkl@shop.example',
  locale: 'en',
};

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());

function sender() {
  const { SMTP_URL = '', MAIL_FROM = '' } = simulator.env();
  return createMailSender({ url: SMTP_URL, from: MAIL_FROM });
}

describe('the mail server beside the simulated workspace', () => {
  it('takes mail over SMTP and keeps it for whoever looks', async () => {
    const { MAIL_FROM } = simulator.env();
    const before = simulator.clock.now();
    expect(await sender().send(MAIL)).toMatchObject({ kind: 'accepted' });
    const { to, subject, text, replyTo } = MAIL;
    expect(simulator.mails()).toEqual([
      { id: '<ef_1@shop.example>', at: expect.any(Number), from: MAIL_FROM, to, subject, text, replyTo },
    ]);
    expect(simulator.mails()[0]?.at).toBeGreaterThanOrEqual(before);
  });

  it('tells those who wait that mail came', async () => {
    const seen = simulator.waitFor(() => simulator.mails()[0], 'a mail');
    await sender().send(MAIL);
    expect(await seen).toMatchObject({ to: 'jane@example.com' });
  });

  it('sends answers to the sender where no other address is named', async () => {
    const { replyTo: _, ...plain } = MAIL;
    await sender().send({ ...plain, inReplyTo: '<q@example.com>' });
    expect(simulator.mails()).toMatchObject([{ replyTo: 'care@shop.example', inReplyTo: '<q@example.com>' }]);
  });

  it.each(['jane@gmail.com', 'jane@example.invalid', 'jane@notexample.com', 'jane@example.com.cn'])(
    'refuses %s: without a shop it knows nobody but addresses that belong to nobody',
    async (to) => {
      expect(await sender().send({ ...MAIL, to })).toMatchObject({
        kind: 'refused',
        reason: expect.stringMatching(/^550/),
      });
      expect(simulator.mails()).toEqual([]);
    },
  );
});
