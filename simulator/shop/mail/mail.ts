/** A mail to a customer of the shop, as the mail server took it. */
export interface IncomingMail {
  /** Its Message-ID, with angle brackets. */
  readonly id: string;
  /** The sender as the customer sees it. */
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where the answer goes. */
  readonly replyTo: string;
}
