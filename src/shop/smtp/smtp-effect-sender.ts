import type { EffectSender } from '../../app/ports/effect-sender.ts';
import { type CheckText, replyAddress } from '../../domain/contact/reply-address.ts';
import type { CaseId } from '../../domain/ids.ts';
import { messagesFor } from '../../i18n/locale.ts';
import type { MailSender } from '../../mail/mail.ts';
import { EffectBody } from '../effect-body.ts';
import { MessageInput } from './message-input.ts';

/** Sends `message.send` as mail. The effect's id becomes the Message-ID, and answers go to an address of the case. */
export function createSmtpEffectSender(deps: { readonly mail: MailSender; readonly check: CheckText }): EffectSender {
  const { mail, check } = deps;
  return {
    async send(row) {
      const body = EffectBody.parse(JSON.parse(row.body));
      const parsed = MessageInput.safeParse(body.input);
      if (!parsed.success) return { kind: 'refused', reason: 'the message is not one that mail can carry' };
      const { to, text, locale, subject, in_reply_to: inReplyTo } = parsed.data;
      const replyTo = replyAddress(mail.from, body.case as CaseId, check);
      return mail.send({
        id: row.id,
        to,
        text,
        locale,
        subject: subject ?? messagesFor(locale).contactTemplates.plainSubject.replace('{order_number}', row.orderId),
        ...(replyTo === undefined ? {} : { replyTo }),
        ...(inReplyTo === undefined ? {} : { inReplyTo }),
      });
    },
  };
}
