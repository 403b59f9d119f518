import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { SlackAnswer } from '../app/ports/slack-messages.ts';

/** Errors that will not pass by waiting (slack.md 3). */
const FOR_GOOD: ReadonlySet<string> = new Set([
  'account_inactive',
  'cant_update_message',
  'channel_not_found',
  'invalid_auth',
  'invalid_blocks',
  'invalid_blocks_format',
  'is_archived',
  'metadata_too_large',
  'missing_scope',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
  'not_authed',
  'not_in_channel',
  'restricted_action',
  'token_revoked',
]);
/** The message is not there (any more): a new one is posted. */
const GONE: ReadonlySet<string> = new Set([
  'message_not_found',
  'edit_window_closed',
  'cant_update_message',
  'is_inactive',
]);
/** Slack says these may have partly succeeded. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);

/** What a failed Web API call means for the message it was about. Anything that is not Slack's own answer is `unknown`. */
export function classifyError(error: unknown): Exclude<SlackAnswer, { kind: 'done' }> {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'limited', afterMs: error.retryAfter * 1_000 };
  if (!(error instanceof WebAPIPlatformError)) return { kind: 'unknown', error: messageOf(error) };
  const code = error.data.error;
  if (code === 'ratelimited' || code === 'message_limit_exceeded') return { kind: 'limited', afterMs: 30_000 };
  if (GONE.has(code)) return { kind: 'gone' };
  if (AMBIGUOUS.has(code)) return { kind: 'unknown', error: code };
  return { kind: 'refused', error: code, forGood: FOR_GOOD.has(code) };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
