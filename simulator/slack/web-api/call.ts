import type { Fault } from '../../wire.ts';
import { type Answer, refuse } from './answer.ts';
import type { Calls } from './calls.ts';
import type { Faults } from './faults.ts';
import type { CallContext, Caller } from './method.ts';
import { methods } from './methods.ts';
import type { Pace } from './pace.ts';
import { NEEDS } from './scopes.ts';

/** What goes back over HTTP. */
interface CallResult {
  readonly status: number;
  readonly answer: Answer;
  readonly headers: Readonly<Record<string, string>>;
  /** The connection breaks instead of carrying the answer. */
  readonly broken: boolean;
  readonly delayMs: number;
}

/** Answers Web API calls as Slack does: faults ordered, then token, pace, scopes, and the method itself. */
export interface WebApi {
  call(method: string, args: Readonly<Record<string, unknown>>, token: string | undefined): CallResult;
}

/** The Web API over the given state. */
export function createWebApi(options: {
  readonly context: Omit<CallContext, 'caller'>;
  readonly calls: Pick<Calls, 'record'>;
  readonly faults: Pick<Faults, 'take'>;
  readonly pace: Pace;
  readonly callerOf: (token: string) => Caller | undefined;
}): WebApi {
  const byName = new Map(methods.map((one) => [one.name, one]));

  function answerOf(name: string, args: Readonly<Record<string, unknown>>, caller: Caller): Answer {
    const method = byName.get(name);
    const needs = NEEDS[name];
    if (method === undefined || needs === undefined) return refuse('unknown_method', { req_method: name });
    if (needs.token !== 'none' && needs.token !== 'any' && needs.token !== caller.kind) {
      return refuse('not_allowed_token_type');
    }
    if (needs.anyOf.length > 0 && !needs.anyOf.some((scope) => caller.scopes.includes(scope))) {
      return refuse('missing_scope', { needed: needs.anyOf[0], provided: caller.scopes.join(',') });
    }
    return method.run(args, { ...options.context, caller });
  }

  function refusedCaller(name: string, token: string | undefined): Answer | Caller {
    if (NEEDS[name]?.token === 'none') return { kind: 'nobody', scopes: [] };
    if (token === undefined || token === '') return refuse('not_authed');
    return options.callerOf(token) ?? refuse('invalid_auth');
  }

  return {
    call(name, args, token) {
      const fault = options.faults.take(name, args.channel);
      const early = fault === undefined ? undefined : faultAnswer(fault);
      const caller = refusedCaller(name, token);
      const channel = typeof args.channel === 'string' ? args.channel : undefined;
      const waitS = early === undefined ? options.pace.waitS(name, channel) : undefined;
      const result =
        early ??
        (waitS === undefined
          ? plainResult(name, caller, () => answerOf(name, args, caller as Caller))
          : tooFast(waitS));
      const { ok, error } = result.answer;
      options.calls.record({ method: name, ok, args, ...(typeof error === 'string' ? { error } : {}) });
      return { ...result, broken: result.broken || fault?.kind === 'lose_answer', delayMs: fault?.delayMs ?? 0 };
    },
  };
}

function plainResult(name: string, caller: Answer | Caller, run: () => Answer): CallResult {
  if ('ok' in caller) return result(200, caller);
  const headers = {
    'x-oauth-scopes': caller.scopes.join(','),
    'x-accepted-oauth-scopes': (NEEDS[name]?.anyOf ?? []).join(','),
  };
  return { ...result(200, run()), headers: caller.kind === 'nobody' ? {} : headers };
}

function tooFast(waitS: number): CallResult {
  return { ...result(429, refuse('ratelimited')), headers: { 'retry-after': String(waitS) } };
}

/** What a fault answers in place of the method; nothing when the method shall do its work. */
function faultAnswer(fault: Fault): CallResult | undefined {
  switch (fault.kind) {
    case 'error':
      return result(200, refuse(fault.error ?? 'internal_error'));
    case 'rate_limited':
      return tooFast(fault.retryAfterS ?? 1);
    case 'http_500':
      return result(500, refuse('http_500'));
    case 'refuse_connection':
      return { ...result(500, refuse('refuse_connection')), broken: true };
    case 'delay':
    case 'lose_answer':
      return undefined;
  }
}

function result(status: number, answer: Answer): CallResult {
  return { status, answer, headers: {}, broken: false, delayMs: 0 };
}
