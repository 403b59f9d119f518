import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createOwnMessage } from '../../../src/slack/own-message.ts';
import { until } from '../../support/until.ts';

const FIVE_MINUTES = 5 * 60_000;
afterEach(() => {
  vi.useRealTimers();
});

describe('a message that takes itself away', () => {
  test('is replaced where it was pressed, and removed after its time, not before', async () => {
    const bodies: unknown[] = [];
    const server = createServer(async (request, response) => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      bodies.push(JSON.parse(text));
      response.end('ok');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const failures: unknown[] = [];
    const own = createOwnMessage(`http://127.0.0.1:${port}/`, (error) => failures.push(error));

    await own.replace('her number');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    own.removeAfter(FIVE_MINUTES);
    vi.advanceTimersByTime(FIVE_MINUTES - 1);
    expect(bodies).toEqual([{ replace_original: true, text: 'her number' }]);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await until(() => bodies.length === 2, 'the message to be removed');
    expect(bodies[1]).toEqual({ delete_original: true });
    expect(failures).toEqual([]);
    server.close();
  });
});
