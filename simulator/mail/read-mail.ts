import PostalMime, { type Address } from 'postal-mime';
import type { ReceivedMail } from './received-mail.ts';

/** Reads a mail as it came over the wire, for one of its recipients. */
export async function readMail(raw: Buffer, to: string, at: number): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(raw);
  const from = addressOf(mail.from) ?? '';
  return {
    id: mail.messageId ?? '',
    at,
    from: mail.from?.name ? `${mail.from.name} <${from}>` : from,
    to,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    replyTo: addressOf(mail.replyTo?.[0]) ?? from,
    ...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo }),
  };
}

function addressOf(address: Address | undefined): string | undefined {
  return address?.address;
}
