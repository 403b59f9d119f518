import { createHmac } from 'node:crypto';

/** Slack's request signature, version 0 (slack.md 2.1): HMAC-SHA256 of `v0:timestamp:body`. */
export function sign(body: string, timestampS: number, signingSecret: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestampS}:${body}`).digest('hex')}`;
}
