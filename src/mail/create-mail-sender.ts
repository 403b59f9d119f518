import type * as Nodemailer from 'nodemailer';
import { whenNeeded } from '../domain/when-needed.ts';
import type { MailSender } from './mail.ts';
import { messageId } from './message-id.ts';
import { readSmtpError } from './read-smtp-error.ts';

const nodemailer = whenNeeded<typeof Nodemailer>('nodemailer');

/** Below the half minute that a target's probe may take (`src/shop/breaker.ts`). */
const TIMEOUT_MS = 20_000;

/** One address and nothing else: what customers typed must not become a second recipient. */
const ONE_ADDRESS = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/;
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Sends mail over SMTP: `smtp://` with STARTTLS where the server has it, `smtps://` with TLS from the start. A password
 * never leaves this machine unencrypted.
 */
export function createMailSender(deps: {
  /** `SMTP_URL`; options of nodemailer may stand in its query. */
  readonly url: string;
  /** `MAIL_FROM`: an address, or a name and an address. */
  readonly from: string;
  /** How long one mail may take in all. */
  readonly timeoutMs?: number;
}): MailSender {
  const { url, from, timeoutMs = TIMEOUT_MS } = deps;
  const { username, hostname } = new URL(url);
  const transport = nodemailer().createTransport({
    url,
    requireTLS: username !== '' && !LOOPBACK.has(hostname),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    from,
    async send(mail) {
      if (!ONE_ADDRESS.test(mail.to)) return { kind: 'refused', reason: 'this is no mail address' };
      const id = messageId(mail.id, from);
      const message = {
        messageId: id,
        from,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.text,
        headers: { 'Content-Language': mail.locale },
        ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
        ...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo, references: mail.inReplyTo }),
        signal: AbortSignal.timeout(timeoutMs),
      };
      try {
        await transport.sendMail(message);
        return { kind: 'accepted', reference: id };
      } catch (error) {
        return readSmtpError(error);
      }
    },
    async problem() {
      try {
        await transport.verify();
        return undefined;
      } catch (error) {
        return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
      }
    },
  };
}
