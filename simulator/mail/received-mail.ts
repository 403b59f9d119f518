/** A mail that the simulated mail server took. */
export interface ReceivedMail {
  /** Its Message-ID, with angle brackets. */
  readonly id: string;
  /** When it came, by the simulated clock. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where an answer goes; the sender's address unless another one was named. */
  readonly replyTo: string;
  /** Message-ID of the mail that it answers. */
  readonly inReplyTo?: string;
}
