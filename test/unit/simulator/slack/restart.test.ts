import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { microsOf } from '../../../../simulator/slack/state/ids.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { createClient } from './client.ts';
import { orderCard } from './order-app.ts';

describe('a simulator that is started again on its folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'simulator-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('has the messages, Homes, secrets and channels that it had', async () => {
    const first = await startSimulator({ folder });
    const client = createClient(first);
    const posted = await client.chat.postMessage({ channel: 'C0PAYMENT', text: 'late', blocks: orderCard('late') });
    await client.chat.update({ channel: 'C0PAYMENT', ts: posted.ts ?? '', text: 'lost' });
    const gone = await client.chat.postMessage({ channel: 'C0PAYMENT', text: 'gone' });
    await client.chat.delete({ channel: 'C0PAYMENT', ts: gone.ts ?? '' });
    await client.views.publish({ user_id: 'U0TOMBECK', view: { type: 'home', blocks: [{ type: 'divider' }] } });
    first.slack.state.channels.change('C0LOGISTC', { isArchived: true });
    const env = first.env();
    const home = first.as('tom').home();
    await first.close();

    const second = await startSimulator({ folder });

    expect(second.messages('C0PAYMENT')).toMatchObject([{ ts: posted.ts, text: 'lost', blocks: [] }]);
    expect(second.env().SLACK_BOT_TOKEN).toBe(env.SLACK_BOT_TOKEN);
    expect(second.env().INGEST_SECRET).toBe(env.INGEST_SECRET);
    expect(second.as('tom').home()).toEqual(home);
    expect(second.slack.state.channels.find('orders-logistics')?.isArchived).toBe(true);
    await second.close();
  });

  it('keeps the offset of its clock, and its timestamps go on above the old ones', async () => {
    const first = await startSimulator({ folder });
    await first.act('tom', { kind: 'advance', ms: 3_600_000 });
    const posted = await createClient(first).chat.postMessage({ channel: 'C0PAYMENT', text: 'late' });
    await first.close();
    expect(JSON.parse(readFileSync(join(folder, 'clock.json'), 'utf8'))).toEqual({ offsetMs: 3_600_000 });

    const second = await startSimulator({ folder });
    expect(second.clock.now() - Date.now()).toBeGreaterThan(3_590_000);
    const next = await createClient(second).chat.postMessage({ channel: 'C0PAYMENT', text: 'later' });
    expect(microsOf(next.ts ?? '')).toBeGreaterThan(microsOf(posted.ts ?? ''));
    await second.close();
  });

  it('never lets the clock go back', async () => {
    const slack = await startSimulator({ folder });
    expect(() => slack.clock.advance(-1)).toThrow(RangeError);
    expect(() => slack.clock.advance(Number.NaN)).toThrow(RangeError);
    await slack.close();
  });
});
