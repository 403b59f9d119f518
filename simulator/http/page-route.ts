import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import { ActOrder } from '../slack/acts/perform.ts';
import { FaultOrder } from '../slack/web-api/faults.ts';
import { findPerson } from '../slack/workspace.ts';
import type { Act, ActAnswer, Fault, PageState, RecordedCall } from '../wire.ts';
import type { Exchange, Route } from './exchange.ts';
import { sendJson } from './exchange.ts';

/** What the page can ask of the simulator. */
export interface PageBackend {
  state(personId: string): PageState;
  act(personId: string, act: Act): Promise<ActAnswer>;
  fault(fault: Fault): void;
  calls(): readonly RecordedCall[];
  watch(listener: () => void): () => void;
}

/** The page gets the state at most ten times a second. */
const LEAST_GAP_MS = 100;

const As = z.looseObject({ as: z.string() });

/** `/page/stream`, `/page/act`, `/page/fault` and `/page/calls`, as wire.ts describes them. */
export function pageRoute(backend: PageBackend): Route {
  return async (exchange) => {
    const { request, response, url } = exchange;
    switch (`${request.method} ${url.pathname}`) {
      case 'GET /page/stream':
        return stream(response, url.searchParams.get('as') ?? '', backend);
      case 'GET /page/calls':
        sendJson(response, 200, backend.calls());
        return true;
      case 'POST /page/act':
        await act(exchange, backend);
        return true;
      case 'POST /page/fault':
        fault(exchange, backend);
        return true;
      default:
        return false;
    }
  };
}

async function act({ response, body }: Exchange, backend: PageBackend): Promise<void> {
  const json = jsonOf(body);
  const who = As.safeParse(json);
  const what = ActOrder.safeParse(json);
  if (!who.success || !what.success) {
    sendJson(response, 400, { ok: false, error: z.prettifyError(who.error ?? what.error ?? new z.ZodError([])) });
    return;
  }
  const person = findPerson(who.data.as);
  if (person === undefined) sendJson(response, 400, noPerson(who.data.as));
  else sendJson(response, 200, await backend.act(person.id, what.data));
}

function fault({ response, body }: Exchange, backend: PageBackend): void {
  const order = FaultOrder.safeParse(jsonOf(body));
  if (!order.success) {
    sendJson(response, 400, { ok: false, error: z.prettifyError(order.error) });
    return;
  }
  backend.fault(order.data);
  sendJson(response, 200, { ok: true });
}

function noPerson(as: string): ActAnswer {
  return { ok: false, error: `there is no person ${as}` };
}

function stream(response: ServerResponse, as: string, backend: PageBackend): true {
  const person = findPerson(as);
  if (person === undefined) {
    sendJson(response, 400, noPerson(as));
    return true;
  }
  const { id } = person;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  let timer: NodeJS.Timeout | undefined;
  function send(): void {
    timer = undefined;
    response.write(`data: ${JSON.stringify(backend.state(id))}\n\n`);
  }
  const unwatch = backend.watch(() => {
    timer ??= setTimeout(send, LEAST_GAP_MS);
  });
  response.on('close', () => {
    clearTimeout(timer);
    unwatch();
  });
  send();
  return true;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}
