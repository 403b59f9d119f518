import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Fault } from '../../../src/fault.ts';
import { createHttpServer } from '../../../src/http/http-server.ts';
import { deferred } from './deferred.ts';
import { createFakeIngest, deliver, startHttp, WELL } from './start-http.ts';

const log = { error: () => {} };

describe('the addresses of the program', () => {
  it('says that it is alive', async () => {
    const { origin } = await startHttp();
    expect(await get(`${origin}/healthz`)).toEqual({ status: 200, body: { alive: true } });
  });

  it('is ready while events can be stored, whatever the queue and Slack do', async () => {
    const health = {
      ...WELL,
      queue: { state: 'degraded', reason: 'starting' },
      slack: { state: 'down', reason: 'invalid_auth' },
    } as const;
    const { origin } = await startHttp({ health: () => health });
    expect(await get(`${origin}/readyz`)).toEqual({ status: 200, body: { ready: true, ...health } });
  });

  it('is not ready while events cannot be stored', async () => {
    const health = { ...WELL, events: { state: 'down', reason: 'disk is full', waiting: 7, rejected: 1 } } as const;
    const { origin } = await startHttp({ health: () => health });
    expect(await get(`${origin}/readyz`)).toEqual({ status: 503, body: { ready: false, ...health } });
  });

  it('shows its metrics', async () => {
    const { origin } = await startHttp();
    const response = await fetch(`${origin}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(await response.text()).toBe('ordermend_orders 3\n');
  });

  it.each(['/', '/nothing', '/v1/events/more', '/slack/events', '/page/state'])('has nothing at %s', async (path) => {
    const { origin } = await startHttp();
    expect((await fetch(origin + path)).status).toBe(404);
  });

  it('says which methods an address takes', async () => {
    const { origin } = await startHttp();
    const put = await fetch(`${origin}/v1/events`, { method: 'PUT', body: '{}' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'POST']);
    const post = await fetch(`${origin}/healthz?x=1`, { method: 'POST' });
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await fetch(`${origin}/healthz`, { method: 'HEAD' })).status).toBe(200);
  });

  it('hands Slack its requests with the body unread', async () => {
    const { origin } = await startHttp({
      async slack(request, response) {
        let text = '';
        for await (const chunk of request) text += chunk;
        response.end(`heard ${text}`);
      },
    });
    const response = await fetch(`${origin}/slack/events`, { method: 'POST', body: 'payload=%7B%7D' });
    expect(await response.text()).toBe('heard payload=%7B%7D');
  });

  it('answers 500 to a defect, logs it, and lives on', async () => {
    const { origin, logged } = await startHttp({
      health: () => {
        throw new Error('no such table');
      },
    });
    expect((await fetch(`${origin}/readyz`)).status).toBe(500);
    expect(logged).toHaveLength(1);
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  });
});

describe('local mode', () => {
  it('shows the page of the workspace under its own address', async () => {
    const pageOrigin = await startPage((request, response) => {
      response.writeHead(203, { 'x-from': 'page' });
      request.pipe(response);
    });
    const { origin } = await startHttp({ pageOrigin });
    const response = await fetch(`${origin}/page/act?as=mei`, { method: 'POST', body: '{"kind":"open_home"}' });
    expect([response.status, response.headers.get('x-from')]).toEqual([203, 'page']);
    expect(await response.text()).toBe('{"kind":"open_home"}');
    expect((await fetch(`${origin}/`)).status).toBe(203);
    expect((await fetch(`${origin}/assets/index.js`)).status).toBe(203);
    expect((await fetch(`${origin}/api/chat.postMessage`)).status).toBe(404);
  });

  it('passes a stream on as it comes, and stops it when the reader leaves', async () => {
    const left = deferred();
    const pageOrigin = await startPage((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n');
      response.on('close', left.resolve);
    });
    const { origin } = await startHttp({ pageOrigin });
    const reader = new AbortController();
    const response = await fetch(`${origin}/page/stream`, { signal: reader.signal });
    const first = await response.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toBe('data: 1\n\n');
    reader.abort();
    await left.promise;
  });

  it('says so when the page does not answer', async () => {
    const { origin } = await startHttp({ pageOrigin: 'http://127.0.0.1:1' });
    expect((await fetch(`${origin}/`)).status).toBe(502);
  });
});

describe('starting and stopping', () => {
  it('says in one sentence that a port is in use', async () => {
    const { origin } = await startHttp();
    const port = Number(new URL(origin).port);
    const fault = await listenFails({ host: '127.0.0.1', port });
    expect(fault.message).toBe(`Port ${port} of 127.0.0.1 is in use by another program.`);
    expect(fault.hint).toMatch(/PORT/);
  });

  it('says in one sentence that HOST is not this machine', async () => {
    expect((await listenFails({ host: '192.0.2.1', port: 0 })).message).toBe(
      'HOST 192.0.2.1 is not an address of this machine.',
    );
  });

  it('finishes what is under way, ends streams, and takes nothing new', async () => {
    const asked = deferred();
    const durable = deferred();
    const ingest = createFakeIngest({
      async accept(inputs) {
        asked.resolve();
        await durable.promise;
        return { accepted: inputs.length, duplicates: 0, rejected: [] };
      },
    });
    const streaming = deferred();
    const pageOrigin = await startPage((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: 1\n\n');
      response.on('close', streaming.resolve);
    });
    const { origin, server } = await startHttp({ ingest, pageOrigin });
    const stream = await fetch(`${origin}/page/stream`);
    const answer = deliver(origin, '{"id":"e1"}');
    await asked.promise;
    const closed = server.close(60_000);
    await streaming.promise;
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
    durable.resolve();
    expect((await answer).status).toBe(202);
    await closed;
    await expect(stream.text()).rejects.toThrow();
  });

  it('breaks off what does not finish within its time', async () => {
    const asked = deferred();
    const ingest = createFakeIngest({
      accept() {
        asked.resolve();
        return new Promise(() => {});
      },
    });
    const { origin, server } = await startHttp({ ingest });
    const answer = deliver(origin, '{"id":"e1"}');
    await Promise.all([asked.promise.then(() => server.close(1)), expect(answer).rejects.toThrow()]);
  });

  it('forgets a sender who breaks off in the middle', async () => {
    const ingest = createFakeIngest();
    const { origin, server } = await startHttp({ ingest });
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        'POST /v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"id"',
      );
      socket.destroy();
    });
    await new Promise((resolve) => socket.on('close', resolve));
    expect((await deliver(origin, '{"id":"e2"}')).status).toBe(202);
    await server.close(60_000);
    expect(ingest.given).toEqual([[{ id: 'e2' }]]);
  });
});

async function get(url: string) {
  const response = await fetch(url);
  return { status: response.status, body: (await response.json()) as unknown };
}

async function listenFails(http: { host: string; port: number }): Promise<Fault> {
  const error = await createHttpServer({ http, routes: [], log })
    .listen()
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  if (error instanceof Fault) return error;
  throw new Error('the server listened');
}

async function startPage(listener: RequestListener): Promise<string> {
  const page = createServer(listener);
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    page.close();
    page.closeAllConnections();
  });
  return `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
}
