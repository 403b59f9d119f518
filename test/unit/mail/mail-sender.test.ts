import { createServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMailSender } from '../../../src/mail/create-mail-sender.ts';
import type { Mail } from '../../../src/mail/mail.ts';
import { type FakeSmtpBehaviour, startFakeSmtp } from '../../support/fake-smtp.ts';

const FROM = 'Customer Care <care@shop.example>';
const MAIL: Mail = {
  id: 'ef_Zx-81_first',
  to: 'jane@example.com',
  subject: '您的包裹 10023',
  text: 'Hello,\n\n1. 补发\n2. 退款\n',
  replyTo: 'care+EX-1042.abcdefghijkl@shop.example',
  inReplyTo: '<question@example.com>',
  locale: 'zh-CN',
};

async function serverThat(behaviour: FakeSmtpBehaviour) {
  const server = await startFakeSmtp(behaviour);
  onTestFinished(() => server.close());
  return { server, sender: createMailSender({ url: server.url, from: FROM }) };
}

describe('a mail', () => {
  it('that the server takes is accepted, and arrives as it was written', async () => {
    const { server, sender } = await serverThat({});
    const reference = '<ef_Zx-81_first@shop.example>';
    expect(await sender.send(MAIL)).toEqual({ kind: 'accepted', reference });
    expect(server.mails).toMatchObject([
      {
        messageId: reference,
        from: { name: 'Customer Care', address: 'care@shop.example' },
        recipients: ['jane@example.com'],
        subject: MAIL.subject,
        text: MAIL.text,
        replyTo: [{ address: MAIL.replyTo }],
        inReplyTo: MAIL.inReplyTo,
        references: MAIL.inReplyTo,
      },
    ]);
    expect(server.mails[0]?.headers).toContainEqual(
      expect.objectContaining({ key: 'content-language', value: 'zh-CN' }),
    );
  });

  it('keeps its Message-ID when its answer was lost and it is sent again', async () => {
    const lost = [true, false];
    const { server, sender } = await serverThat({ losesAnswer: () => lost.shift() ?? false });
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'unknown' });
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'accepted' });
    expect(server.mails.map(({ messageId }) => messageId)).toEqual(Array(2).fill('<ef_Zx-81_first@shop.example>'));
  });

  it.each([
    ['a mailbox that is not there', { recipient: 550 }],
    ['a text that is never taken', { data: 554 }],
  ])('is refused for %s, with what the server said', async (_why, behaviour) => {
    const { sender } = await serverThat(behaviour);
    expect(await sender.send(MAIL)).toEqual({ kind: 'refused', reason: expect.stringMatching(/^55[04] not here/) });
  });

  it.each([
    ['puts off the recipient', { recipient: 451 }],
    ['puts off the text', { data: 452 }],
  ])('is unknown, but not silence, when the server %s', async (_what, behaviour) => {
    const { sender } = await serverThat(behaviour);
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'unknown', limited: true });
  });

  it.each<[string, FakeSmtpBehaviour]>([
    ['the sender', { sender: 550 }],
    ['a missing login', { recipient: 530 }],
  ])('is unknown when the server refuses %s: somebody can mend that', async (_what, behaviour) => {
    const { sender } = await serverThat(behaviour);
    const answer = await sender.send(MAIL);
    expect(answer).toMatchObject({ kind: 'unknown' });
    expect(answer).not.toHaveProperty('limited');
  });

  it('is unknown when the server hangs', async () => {
    const { server } = await serverThat({ hangs: true });
    const sender = createMailSender({ url: server.url, from: FROM, timeoutMs: 150 });
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'unknown' });
  });

  it('is unknown when nobody greets, and when nobody listens', async () => {
    const silent = createServer(() => {});
    const port = await listen(silent);
    const sender = createMailSender({ url: `smtp://127.0.0.1:${port}`, from: FROM, timeoutMs: 150 });
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'unknown' });
    expect(await sender.problem()).toBeDefined();
    await new Promise((resolve) => silent.close(resolve));
    expect(await sender.send(MAIL)).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    'jane@example.com, all@example.com',
    'jane',
    'a b@example.com',
    'jane@example.com\r\nBcc: x@y.z',
    'Jane <j@e.com>',
  ])('to %j is refused without asking the server', async (to) => {
    const { server, sender } = await serverThat({});
    expect(await sender.send({ ...MAIL, to })).toMatchObject({ kind: 'refused' });
    expect(server.mails).toEqual([]);
  });

  it('cannot smuggle a header in through its subject', async () => {
    const { server, sender } = await serverThat({});
    await sender.send({ ...MAIL, subject: 'Mug\r\nBcc: all@example.com' });
    expect(server.mails[0]?.recipients).toEqual(['jane@example.com']);
    expect(server.mails[0]?.bcc).toBeUndefined();
  });
});

describe('a mail server', () => {
  it('has no problem when it takes the login', async () => {
    const { server } = await serverThat({ password: 'open sesame' });
    const url = server.url.replace('//', '//care:open%20sesame@');
    expect(await createMailSender({ url, from: FROM }).problem()).toBeUndefined();
    expect(await createMailSender({ url: server.url.replace('//', '//care:wrong@'), from: FROM }).problem()).toMatch(
      /535/,
    );
  });
});

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
