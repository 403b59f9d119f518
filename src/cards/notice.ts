import { section } from './kit/layout.ts';
import type { SafeMrkdwn } from './kit/safe-mrkdwn.ts';
import type { Rendered } from './rendered.ts';

/** One sentence as a message: refusals, errors and short answers. Write it with the Slack pen. */
export function notice(said: SafeMrkdwn): Rendered {
  return { text: said, blocks: [section(said)] };
}
