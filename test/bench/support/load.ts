import { connect, type Socket } from 'node:net';

/** Loads an HTTP server over kept connections, one request after the other on each; answers requests a second. */
export async function load(options: {
  readonly url: string;
  readonly path: string;
  readonly contentType: string;
  readonly connections: number;
  readonly requests: number;
  readonly body: (i: number) => string;
}): Promise<number> {
  const { hostname, port } = new URL(options.url);
  const head = `POST ${options.path} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: ${options.contentType}\r\nContent-Length: `;
  let sent = 0;
  const began = performance.now();
  const sockets = await Promise.all(Array.from({ length: options.connections }, () => work()));
  const seconds = (performance.now() - began) / 1_000;
  for (const socket of sockets) socket.destroy();
  return options.requests / seconds;

  /** A client that costs little: it reads no more of an answer than its status and its end. */
  function work(): Promise<Socket> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let answer = '';
      function next(): void {
        if (sent >= options.requests) return resolve(socket);
        const body = options.body(sent++);
        socket.write(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
      }
      socket.setNoDelay(true);
      socket.on('error', reject);
      socket.on('connect', next);
      socket.on('data', (chunk) => {
        answer += chunk.toString('latin1');
        if (!isWhole(answer)) return;
        const status = answer.slice(9, 12);
        if (!status.startsWith('2')) return reject(new Error(`answered ${answer.slice(0, 300)}`));
        answer = '';
        next();
      });
    });
  }
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end === -1) return false;
  const length = /content-length: (\d+)/i.exec(answer);
  if (length !== null) return answer.length >= end + 4 + Number(length[1]);
  return answer.endsWith('0\r\n\r\n') || /^HTTP\/1.1 204/.test(answer);
}
