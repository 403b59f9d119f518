import type { SlackAnswer } from './call-slack.ts';
import { broken, type Finding, fine } from './finding.ts';
import { fixFor, whyOf } from './slack-errors.ts';

/** Whether Slack takes the bot token, and whom it makes us. */
export function checkToken(auth: SlackAnswer): Finding {
  if (auth.error === 'unreachable') return broken(`Slack does not answer (${auth.reason})`, fixFor(auth));
  if (!auth.ok) return broken(`Slack refuses SLACK_BOT_TOKEN (${whyOf(auth)})`, fixFor(auth));
  const { team, user } = auth.body;
  return fine(`Slack takes the bot token: ${String(user)} in ${String(team)}`);
}

/** Whether Slack lets the app token open a socket. */
export function checkAppToken(answer: SlackAnswer): Finding {
  if (answer.ok) return fine('Socket Mode works');
  if (answer.error === 'missing_scope') {
    return broken('SLACK_APP_TOKEN may not open a socket', 'Make an app-level token with the scope connections:write.');
  }
  return broken(`SLACK_APP_TOKEN opens no socket (${whyOf(answer)})`, fixFor(answer));
}
