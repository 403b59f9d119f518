import { createHash } from 'node:crypto';

/**
 * Identity of something a person did, the same for every redelivery of it (slack.md 3.1): of a click who, what, where and
 * Slack's own time of it; of a submission its view; of a command its trigger.
 */
export function interactionKey(kind: 'click' | 'submit' | 'command', parts: readonly (string | undefined)[]): string {
  return `${kind}:${createHash('sha1').update(JSON.stringify(parts)).digest('base64url')}`;
}
