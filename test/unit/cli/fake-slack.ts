import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { BOT_SCOPES } from '../../../src/slack/scopes.ts';

type Answer = Readonly<Record<string, unknown>>;

/** What a Slack of two methods and a header can be told to do differently. */
export interface FakeSlack {
  readonly methods?: Readonly<Record<string, (args: URLSearchParams) => Answer>>;
  readonly scopes?: string | undefined;
  readonly date?: string;
}

const WELL: Required<FakeSlack>['methods'] = {
  'auth.test': () => ({ ok: true, team: 'Shop', user: 'ordermend' }),
  'apps.connections.open': () => ({ ok: true, url: 'wss://slack.example/link' }),
  'conversations.info': (args) => ({ ok: true, channel: { id: args.get('channel'), name: 'orders', is_member: true } }),
  'users.info': (args) => ({ ok: true, user: { id: args.get('user'), real_name: 'Ada' } }),
  'usergroups.users.list': () => ({ ok: true, users: ['U1', 'U2'] }),
};

/** A Web API over HTTP that takes the tokens `xoxb-good` and `xapp-good`; answers its address. */
export async function startFakeSlack({ methods = {}, scopes = allScopes(), date }: FakeSlack = {}): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const method = (request.url ?? '').slice('/api/'.length);
    const answer = { ...WELL, ...methods }[method]?.(new URLSearchParams(body)) ?? {
      ok: false,
      error: 'unknown_method',
    };
    const isKnown = /^Bearer x(oxb|app)-good$/.test(request.headers.authorization ?? '');
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-oauth-scopes', scopes);
    if (date !== undefined) response.setHeader('date', date);
    response.end(JSON.stringify(isKnown ? answer : { ok: false, error: 'invalid_auth' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
}

/** The scopes as Slack's header lists them, without some. */
export function allScopes(...without: readonly string[]): string {
  return BOT_SCOPES.map(({ scope }) => scope as string)
    .filter((scope) => !without.includes(scope))
    .join(',');
}
