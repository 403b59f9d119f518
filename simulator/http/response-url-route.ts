import type { Slack } from '../slack/create-slack.ts';
import type { Route } from './exchange.ts';
import { sendJson } from './exchange.ts';

/** `POST /hooks/response/…`: the `response_url` of an interaction. Faults for `response_url` apply. */
export function responseUrlRoute(slack: Pick<Slack, 'respond'>): Route {
  return ({ url, body, response }) => {
    if (!url.pathname.startsWith('/hooks/response/')) return false;
    const { status, answer, broken } = slack.respond(url.pathname, body);
    if (broken) response.destroy();
    else sendJson(response, status, answer);
    return true;
  };
}
