import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Act, ActAnswer, PageState } from '../../../simulator/wire.ts';
import { createFakeWorld, type FakeWorld } from './fake-world.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A running fake workspace. */
export interface FakeServer {
  readonly url: string;
  readonly world: FakeWorld;
  /** Everything that was done on the page so far. */
  readonly acts: readonly (Act & { readonly as: string })[];
  /** Settles with the next act of a kind. */
  readonly nextAct: <Kind extends Act['kind']>(kind: Kind) => Promise<Extract<Act, { kind: Kind }>>;
  /** The next act is answered so (`broken`: not in a way the page understands), and the world stays as it is. */
  readonly answerNext: (answer: ActAnswer | 'broken') => void;
  /** Breaks every line to a page; the next one that comes is answered 502, as a proxy does whose server is gone. */
  readonly breakLines: () => void;
  readonly close: () => Promise<void>;
}

/** Serves the built page and a small workspace with a rich state, for tests of the page alone. */
export async function startFakeServer(needs: {
  readonly pageDir: string;
  readonly port?: number;
}): Promise<FakeServer> {
  const streams = new Map<ServerResponse, string | undefined>();
  const acts: (Act & { readonly as: string })[] = [];
  const waiting: { readonly kind: string; readonly settle: (act: never) => void }[] = [];
  const answers: (ActAnswer | 'broken')[] = [];
  let refuseLines = 0;
  const send = (stream: ServerResponse, state: PageState) => stream.write(`data: ${JSON.stringify(state)}\n\n`);
  const world = createFakeWorld(() => {
    for (const [stream, as] of streams) send(stream, world.stateFor(as));
  });

  async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const done = JSON.parse(await readBody(request)) as Act & { readonly as: string };
    acts.push(done);
    const at = waiting.findIndex((one) => one.kind === done.kind);
    if (at >= 0) waiting.splice(at, 1)[0]?.settle(done as never);
    const ordered = answers.shift();
    if (ordered === 'broken') response.writeHead(502).end('no answer');
    else sendJson(response, ordered ?? world.perform(done));
  }

  async function serveFile(path: string, response: ServerResponse): Promise<void> {
    const file = join(needs.pageDir, normalize(path === '/' ? '/index.html' : path));
    try {
      const content = await readFile(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/page/stream' && refuseLines > 0) {
      refuseLines -= 1;
      response.writeHead(502).end('nobody there');
    } else if (url.pathname === '/page/stream' && !world.knows(url.searchParams.get('as') ?? undefined)) {
      response.writeHead(400).end('nobody of that name');
    } else if (url.pathname === '/page/stream') {
      const as = url.searchParams.get('as') ?? undefined;
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      streams.set(response, as);
      request.on('close', () => streams.delete(response));
      send(response, world.stateFor(as));
    } else if (url.pathname === '/page/act') void act(request, response);
    else void serveFile(url.pathname, response);
  });
  await new Promise<void>((ready) => server.listen(needs.port ?? 0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    world,
    acts,
    nextAct: (kind) => new Promise((settle) => waiting.push({ kind, settle: settle as (act: never) => void })),
    answerNext: (answer) => answers.push(answer),
    breakLines() {
      refuseLines = 1;
      for (const stream of streams.keys()) stream.destroy();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function sendJson(response: ServerResponse, body: ActAnswer): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
