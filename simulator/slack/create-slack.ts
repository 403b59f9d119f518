import type { Server } from 'node:http';
import type { SimulatedClock } from '../clock.ts';
import type { Fault } from '../wire.ts';
import type { Desk } from './acts/desk.ts';
import { type Courier, createCourier } from './delivery/courier.ts';
import { createSignedHttp, type SignedHttp } from './delivery/signed-http.ts';
import { createSocketMode, type SocketMode } from './delivery/socket-mode.ts';
import { tellOfMembers } from './events/tell-of-members.ts';
import { tellOfMessages } from './events/tell-of-messages.ts';
import { postResponse, ResponseBody } from './respond/post-response.ts';
import { createState, type Patience, type State } from './state/create-state.ts';
import { createStore } from './state/store.ts';
import { type Answer, refuse } from './web-api/answer.ts';
import { createWebApi, type WebApi } from './web-api/call.ts';
import { type Calls, createCalls } from './web-api/calls.ts';
import { createFaults, type Faults } from './web-api/faults.ts';
import { createPace } from './web-api/pace.ts';
import { callerOf, keptSecrets, type Secrets } from './web-api/tokens.ts';

/** What the simulated Slack is made with. */
export interface SlackOptions {
  readonly folder?: string;
  readonly server: Server;
  /** This server's address, without a slash at its end. */
  readonly address: string;
  readonly clock: SimulatedClock;
  readonly realNow: () => number;
  readonly monotonicNow: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly mode: 'socket' | 'http';
  /** Where Slack's requests go in HTTP mode. */
  readonly requestUrl: () => string | undefined;
  readonly patience: Patience;
  readonly rateLimits: boolean;
  readonly botScopes?: readonly string[];
}

/** A Slack workspace with its one app. */
export interface Slack {
  readonly state: State;
  readonly api: WebApi;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly courier: Courier;
  readonly socket: SocketMode;
  readonly http: SignedHttp;
  readonly desk: Desk;
  readonly secrets: Secrets;
  botConnected(): boolean;
  /** Takes an answer through a `response_url`. */
  respond(path: string, body: string): { readonly status: number; readonly answer: Answer; readonly broken: boolean };
  fault(fault: Fault): void;
  close(): void;
}

/** Puts the parts of the simulated Slack together. */
export function createSlack(options: SlackOptions): Slack {
  const { clock, monotonicNow, randomBytes, patience, realNow } = options;
  const store = createStore(options.folder === undefined ? {} : { folder: options.folder });
  const state = createState({ store, clock, monotonicNow, randomBytes, patience });
  const secrets = keptSecrets(store, randomBytes);
  const calls = createCalls({ now: clock.now, changes: state.changes });
  const faults = createFaults();
  const onChange = state.changes.tell;
  const { ackMs } = patience;
  const socket = createSocketMode({ server: options.server, ackMs, ticket: state.ids.secret, onChange });
  const { signingSecret } = secrets;
  const challenge = state.ids.secret;
  const http = createSignedHttp({ requestUrl: options.requestUrl, signingSecret, ackMs, realNow, challenge, onChange });
  const transport = options.mode === 'socket' ? socket : http;
  const { eventRetryMs } = patience;
  const courier = createCourier({ transport, faults, envelopeId: state.ids.envelope, eventRetryMs, onChange });
  tellOfMessages({ state, courier });
  tellOfMembers({ state, courier });
  const api = createWebApi({
    context: { state, openConnection: () => options.address.replace(/^http/, 'ws') + socket.openPath() },
    calls,
    faults,
    pace: createPace({ enabled: options.rateLimits, monotonicNow }),
    callerOf: (token) => callerOf(token, secrets, options.botScopes),
  });
  return {
    state,
    api,
    calls,
    faults,
    courier,
    socket,
    http,
    secrets,
    desk: { state, courier, urlOf: (path) => options.address + path },
    botConnected: () => transport.connected(),
    respond(path, body) {
      const fault = faults.take('response_url');
      if (fault?.kind === 'refuse_connection') return { status: 500, answer: refuse('fault'), broken: true };
      if (fault?.kind === 'http_500') return { status: 500, answer: refuse('fault'), broken: false };
      const answer = answerResponse(path, body, state);
      const { ok, error } = answer;
      const args = { path, body: jsonOf(body) };
      calls.record({ method: 'response_url', ok, args, ...(typeof error === 'string' ? { error } : {}) });
      return { status: statusOf(answer), answer, broken: fault?.kind === 'lose_answer' };
    },
    fault: faults.order,
    close() {
      courier.close();
      socket.close();
      http.close();
      store.close();
    },
  };
}

function answerResponse(path: string, body: string, state: State): Answer {
  const origin = state.responseUrls.use(path);
  if (typeof origin === 'string') return refuse(origin);
  const parsed = ResponseBody.safeParse(jsonOf(body));
  return parsed.success ? postResponse(parsed.data, origin, state) : refuse('invalid_payload');
}

function statusOf(answer: Answer): number {
  if (answer.ok) return 200;
  return answer.error === 'used_url' || answer.error === 'expired_url' ? 404 : 400;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
