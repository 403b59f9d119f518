import { describe, expect, it } from 'vitest';
import { caseOfAddress } from '../../../src/domain/contact/reply-address.ts';
import { createCheck } from '../../../src/mail/create-check.ts';
import type { Mail, MailSender } from '../../../src/mail/mail.ts';
import { createSmtpEffectSender } from '../../../src/shop/smtp/smtp-effect-sender.ts';
import { again, anEffect } from '../../support/an-effect.ts';

const check = createCheck('key');

function sending() {
  const sent: Mail[] = [];
  const mail: MailSender = {
    from: 'Care <care@shop.example>',
    async send(it) {
      sent.push(it);
      return { kind: 'accepted', reference: it.id };
    },
    problem: async () => undefined,
  };
  return { sent, sender: createSmtpEffectSender({ mail, check }) };
}

describe('a message that goes as mail', () => {
  it('carries its text, and the case in the address that answers go to', async () => {
    const { sent, sender } = sending();
    const input = {
      channel: 'email',
      to: 'jane@example.com',
      template: 'LOG.LOST/options',
      text: '1. 补发',
      subject: 'S',
    };
    const row = anEffect('message.send', { ...input, locale: 'zh-CN', in_reply_to: '<q@example.com>' });
    await sender.send(row);
    await sender.send(again(row));
    expect(sent[0]).toMatchObject({ id: row.id, to: input.to, text: input.text, subject: 'S', locale: 'zh-CN' });
    expect(sent[0]?.inReplyTo).toBe('<q@example.com>');
    expect(caseOfAddress(sent[0]?.replyTo ?? '', check)).toBe('EX-1001');
    expect(sent[1]).toEqual(sent[0]);
  });

  it('as contract 6 writes it has a subject of its own', async () => {
    const { sent, sender } = sending();
    await sender.send(anEffect('message.send', { channel: 'email', to: 'jane@example.com', text: 'Hello' }));
    expect(sent[0]).toMatchObject({ subject: 'Your order 5001', locale: 'en' });
  });

  it('is refused when it is none that mail can carry', async () => {
    const { sent, sender } = sending();
    const answer = await sender.send(anEffect('message.send', { channel: 'sms', to: '+1', text: 'Hello' }));
    expect(answer).toMatchObject({ kind: 'refused' });
    expect(sent).toEqual([]);
  });
});
