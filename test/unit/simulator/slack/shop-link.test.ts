import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CloudEvent } from '../../../../simulator/shop/cloud-event.ts';
import type { Shop } from '../../../../simulator/shop/create-shop.ts';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';

/** A shop that has a list of events to send and accepts every effect. */
function stubShop(due: CloudEvent[]): (wiring: { send(events: readonly CloudEvent[]): Promise<void> }) => Shop {
  return ({ send }) => ({
    async *backdated() {
      yield [anEvent('old-1'), anEvent('old-2')];
    },
    async tick() {
      const next = due.slice(0, 2);
      if (next.length === 0) return;
      await send(next);
      due.splice(0, next.length);
    },
    async effect(event) {
      due.push(anEvent(`after ${event.id}`));
      return { status: 202, body: { state: 'accepted' } };
    },
    readsMailAt: () => false,
    takeMail() {},
    counts: () => ({ orders: 1, eventsSent: 0, eventsWaiting: due.length }),
    close() {},
  });
}

function anEvent(id: string): CloudEvent {
  return {
    specversion: '1.0',
    id,
    source: 'shop',
    type: 'order.created',
    subject: 'o1',
    time: '2026-01-01T00:00:00.000Z',
    data: {},
  };
}

describe('the shop and the bot', () => {
  let bot: Server;
  let taken: string[];
  let tries: number;
  let status: number;
  let secret: string;
  let slack: Simulator;
  let due: CloudEvent[];

  beforeEach(async () => {
    taken = [];
    tries = 0;
    status = 202;
    due = [anEvent('1'), anEvent('2'), anEvent('3')];
    slack = await startSimulator({ shop: stubShop(due) });
    secret = slack.env().INGEST_SECRET ?? '';
    bot = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const events = new Webhook(secret).verify(body, request.headers as Record<string, string>) as CloudEvent[];
      tries += 1;
      if (status === 202) taken.push(...events.map((event) => event.id));
      response.writeHead(status).end('{}');
      slack.slack.state.changes.tell();
    });
    await new Promise<void>((resolve) => bot.listen(0, '127.0.0.1', resolve));
    slack.pointAt(`http://127.0.0.1:${(bot.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    await slack.close();
    bot.closeAllConnections();
    await new Promise((resolve) => bot.close(resolve));
  });
  const run = () => slack.act('tom', { kind: 'shop', running: true });

  it('meet in signed batches, in order', async () => {
    await run();
    await slack.waitFor(() => taken.length === 3, 'three events');
    expect(taken).toEqual(['1', '2', '3']);
  });

  it('meet again after the bot was down, without a gap', async () => {
    status = 503;
    await run();
    await slack.waitFor(() => tries > 0, 'the first try');
    status = 202;
    await slack.act('tom', { kind: 'advance', ms: 1000 });
    await slack.waitFor(() => taken.length === 3, 'three events');
    expect(taken).toEqual(['1', '2', '3']);
  });

  it('may see an event twice when an answer was lost, but never in another order', async () => {
    slack.fault({ target: 'events', kind: 'lose_answer', times: 1 });
    await run();
    await slack.waitFor(() => taken.length === 5, 'the events');
    expect(taken).toEqual(['1', '2', '1', '2', '3']);
  });

  it('write history to a file for the quiet import', async () => {
    const file = (await slack.writeBackdated()) ?? '';
    const ids = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as CloudEvent).id);
    expect(ids).toEqual(['old-1', 'old-2']);
  });

  describe('effects', () => {
    async function ask(by: string, id = 'e1'): Promise<number> {
      const body = JSON.stringify({ ...anEvent(id), type: 'ordermend.effect.requested' });
      const at = new Date();
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(by).sign(id, at, body),
      };
      return (await fetch(slack.env().EFFECTS_URL ?? '', { method: 'POST', body, headers })).status;
    }
    const secretOf = () => slack.env().EFFECTS_SECRET ?? '';

    it('reach the shop when they are signed, and what it makes of them comes back as an event', async () => {
      await run();
      expect(await ask(secretOf())).toBe(202);
      await slack.waitFor(() => taken.includes('after e1'), 'the event of the effect');
      expect(slack.calls('effects')).toMatchObject([{ ok: true, args: { id: 'e1' } }]);
    });

    it('are refused when they are not signed by us', async () => {
      expect(await ask(secret)).toBe(401);
      expect(due).toHaveLength(3);
    });

    it('are done although the answer is lost, and not done when the shop is out of order', async () => {
      slack.fault({ target: 'effects', kind: 'lose_answer', times: 1 });
      await expect(ask(secretOf())).rejects.toThrow();
      expect(due.at(-1)?.id).toBe('after e1');
      slack.fault({ target: 'effects', kind: 'http_500', times: 1 });
      expect(await ask(secretOf(), 'e2')).toBe(500);
      expect(due.at(-1)?.id).toBe('after e1');
    });
  });
});
