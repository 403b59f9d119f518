import type { IncomingMessage } from 'node:http';

/** A request's body, or why there is none. */
export type Body = Buffer | 'too_large' | 'broken_off';

/** How much more than allowed is read and thrown away, so that the sender gets to read the refusal. */
const PATIENCE = 4;

/** Reads a body of at most `limit` bytes into memory; the rest of a larger one is thrown away. Never rejects. */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= limit) return chunks.push(chunk);
      chunks = [];
      if (bytes > limit * PATIENCE) resolve('too_large');
    });
    request.on('end', () => {
      if (bytes > limit) return resolve('too_large');
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, bytes));
    });
    request.on('close', () => resolve('broken_off'));
    request.on('error', () => resolve('broken_off'));
  });
}
