/** What an element is told by the block that holds it. */
export interface Seat {
  readonly blockId: string;
  /** Whether a choice is sent to the bot at once, or waits for the form to be sent. */
  readonly dispatches: boolean;
  /** DOM id of the label, when the block shows one. */
  readonly labelId?: string;
  /** DOM ids of the hint and the error, when there are any. */
  readonly describedBy?: string;
  readonly invalid?: boolean;
}
