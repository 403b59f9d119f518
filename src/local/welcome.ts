/** What stands on the screen once the program runs: where it is, and in local mode what to try. */
export function welcome(url: string, local: boolean): string {
  if (!local) return `Ordermend runs at ${url}. Stop it with Ctrl-C.\n`;
  return `
Ordermend runs in local mode, with a simulated Slack workspace and shop on this machine.

  Open  ${url}

  1. Read the backlog in #orders-logistics, or wait for the next order to go wrong ("Next hour" helps).
  2. Claim a card, press Resolve, choose a refund or a reshipment: the shop executes it, its event solves the case.
  3. Plan a follow-up and move the clock on: the reminder comes in the thread.
  4. Type /order with an order number, /cases, /digest, /ordermend help. Act as other people at the bottom left.

To run it in your own workspace, see "In your Slack workspace" in README.md. Stop with Ctrl-C.
`;
}
