import type { EffectAnswer } from '../app/ports/effect-sender.ts';
import type { Locale } from '../i18n/locale.ts';

/** One mail to one customer. */
export interface Mail {
  /** The same id is the same mail: however often it is sent, its Message-ID stays. */
  readonly id: string;
  /** Address of the customer, without a name. */
  readonly to: string;
  readonly subject: string;
  /** Plain text; lines end in `\n`. */
  readonly text: string;
  /** Where the answer goes; absent: to the sender. */
  readonly replyTo?: string;
  /** Message-ID of the customer's mail that this one answers. */
  readonly inReplyTo?: string;
  /** Language of the text. */
  readonly locale: Locale;
}

/** Sends mail through one server. */
export interface MailSender {
  /** The sender as customers see it, `MAIL_FROM`. */
  readonly from: string;
  /**
   * Sends one mail; never throws. Accepted with its Message-ID; refused when the server will never take it for this
   * recipient or this text; unknown for everything else, when the same mail may be sent again.
   */
  send(mail: Mail): Promise<EffectAnswer>;
  /** Connects, greets and logs in without sending; answers why it cannot, or `undefined`. */
  problem(): Promise<string | undefined>;
}
