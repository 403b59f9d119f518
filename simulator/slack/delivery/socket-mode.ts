import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { app } from '../workspace.ts';
import type { Ack, Envelope, Transport } from './transport.ts';

/** Socket Mode: connections that the app opens, each envelope to one of them. */
export interface SocketMode extends Transport {
  /** A path with a ticket that opens one connection. */
  openPath(): string;
  connections(): number;
  /** Asks every connection to come again, as Slack does every few hours. */
  refresh(): void;
  /** Breaks every connection without a word. */
  breakConnections(): void;
}

const PATH = '/link/';
/** Slack pings its clients; Bolt waits 30 s for the next ping once it has seen one. */
const PING_MS = 10_000;

const AckMessage = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

/** Socket Mode on the given server. `onChange` is called when connections come and go. */
export function createSocketMode(options: {
  readonly server: Server;
  readonly ackMs: number;
  readonly ticket: () => string;
  readonly onChange: () => void;
}): SocketMode {
  const sockets = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const open: WebSocket[] = [];
  const waiting = new Map<string, { readonly socket: WebSocket; readonly settle: (ack: Ack) => void }[]>();
  let turn = 0;

  options.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const ticket = new URL(request.url ?? '/', 'http://slack').searchParams.get('ticket') ?? '';
    if (request.url?.startsWith(PATH) !== true || !tickets.delete(ticket)) {
      socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, greet);
  });

  function greet(socket: WebSocket): void {
    open.push(socket);
    const pings = setInterval(() => socket.ping(), PING_MS);
    pings.unref();
    socket.on('message', (data) => take(String(data)));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(pings);
      open.splice(open.indexOf(socket), 1);
      for (const list of [...waiting.values()]) {
        for (const one of list.filter((each) => each.socket === socket)) {
          one.settle({ acked: false, reason: 'connection_lost' });
        }
      }
      options.onChange();
    });
    socket.send(JSON.stringify(hello(open.length)));
    options.onChange();
  }

  function take(text: string): void {
    const parsed = AckMessage.safeParse(JSON.parse(text));
    if (!parsed.success) return;
    waiting.get(parsed.data.envelope_id)?.[0]?.settle({ acked: true, body: parsed.data.payload });
  }

  function send(envelope: Envelope): Promise<Ack> {
    const ready = open.filter((socket) => socket.readyState === socket.OPEN);
    const socket = ready[turn++ % Math.max(1, ready.length)];
    if (socket === undefined) return Promise.resolve({ acked: false, reason: 'not_connected' });
    return new Promise((resolve) => {
      const patience = setTimeout(() => settle({ acked: false, reason: 'timeout' }), options.ackMs);
      const entry = { socket, settle };
      function settle(ack: Ack): void {
        clearTimeout(patience);
        const rest = (waiting.get(envelope.id) ?? []).filter((one) => one !== entry);
        if (rest.length === 0) waiting.delete(envelope.id);
        else waiting.set(envelope.id, rest);
        resolve(ack);
      }
      waiting.set(envelope.id, [...(waiting.get(envelope.id) ?? []), entry]);
      socket.send(JSON.stringify(wireEnvelope(envelope)));
    });
  }

  return {
    send,
    connected: () => open.length > 0,
    connections: () => open.length,
    openPath() {
      const ticket = options.ticket();
      tickets.add(ticket);
      return `${PATH}?ticket=${ticket}&app_id=${app.id}`;
    },
    refresh() {
      for (const socket of open) socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    breakConnections() {
      for (const socket of [...open]) socket.terminate();
    },
    close() {
      for (const socket of [...open]) socket.terminate();
      sockets.close();
    },
  };
}

function hello(connections: number): Readonly<Record<string, unknown>> {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'simulator', build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: app.id },
  };
}

function wireEnvelope(envelope: Envelope): Readonly<Record<string, unknown>> {
  const event = envelope.kind === 'events_api';
  return {
    envelope_id: envelope.id,
    type: envelope.kind,
    payload: envelope.payload,
    accepts_response_payload: !event,
    ...(event ? { retry_attempt: envelope.retry?.num ?? 0, retry_reason: envelope.retry?.reason ?? '' } : {}),
  };
}
