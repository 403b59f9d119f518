import type { SlackAnswer } from './call-slack.ts';

const REINSTALL = 'Install the app to the workspace again (Slack: Install App) and set the new SLACK_BOT_TOKEN.';
const INVITE = 'Invite the bot there: type /invite @Ordermend in the channel.';

/** What to do about an error code of Slack. */
const FIXES: Readonly<Record<string, string>> = {
  account_inactive: REINSTALL,
  invalid_auth: 'Copy the token again; it is wrong, or of another workspace.',
  not_authed: 'Copy the token again.',
  token_expired: REINSTALL,
  token_revoked: REINSTALL,
  not_allowed_token_type: 'The token is of the wrong kind: bot tokens begin with xoxb-, app tokens with xapp-.',
  missing_scope: 'Add the scope in the app settings (or paste the manifest again) and reinstall the app.',
  channel_not_found: `Check the channel id. A private channel is found only from inside. ${INVITE}`,
  user_not_found: 'Check the user id (Slack: the profile, Copy member ID).',
  no_such_subteam: 'Check the id of the user group.',
  subteam_not_found: 'Check the id of the user group.',
  ratelimited: 'Slack asks for patience; try again in a minute.',
  unreachable: 'Check the network, a proxy on the way, and SLACK_API_URL.',
};

/** Says what to do about a refused call. */
export function fixFor({ error = '' }: SlackAnswer): string {
  return FIXES[error] ?? `Slack's reference explains ${error || 'this answer'}.`;
}

/** Says why a call was refused. */
export function whyOf({ error = 'no reason', reason, body }: SlackAnswer): string {
  const needed = typeof body.needed === 'string' ? `: ${body.needed}` : '';
  return reason === undefined ? `${error}${needed}` : `${error}: ${reason}`;
}

/** How to get the bot into a channel. */
export const HOW_TO_INVITE = INVITE;
