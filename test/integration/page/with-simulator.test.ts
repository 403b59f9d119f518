import type { App } from '@slack/bolt';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../simulator/simulator.ts';
import { channels } from '../../../simulator/slack/workspace.ts';
import { startSimulator } from '../../../simulator/start-simulator.ts';
import { type BoltApp, startBoltApp } from '../../unit/simulator/slack/bolt-app.ts';
import { openBrowser, openDesk } from './browser-desk.ts';
import { type BuiltPage, buildPage } from './build-page.ts';
import { noChromium } from './chromium.ts';
import { caseCard } from './fake-cards.ts';
import { everyInputModal, resolveModal } from './fake-views.ts';

const title = `the page on the simulator${noChromium ? ` (skipped: ${noChromium})` : ''}`;

describe.skipIf(noChromium !== undefined)(title, () => {
  let built: BuiltPage;
  let browser: Browser;
  let simulator: Simulator;
  let bolt: BoltApp;
  const submitted: unknown[] = [];

  beforeAll(async () => {
    [built, browser] = await Promise.all([buildPage(), openBrowser()]);
    simulator = await startSimulator({ pageFolder: built.folder });
    bolt = await startBoltApp(simulator, listenAsDesk);
  });
  afterAll(async () => {
    await bolt.stop();
    await simulator.close();
    await browser.close();
    await built.remove();
  });

  /** A small desk in Bolt: posts a case, lets it be claimed, opens forms and reads them. */
  function listenAsDesk(app: App): void {
    const card = (version: number, owner?: string) =>
      caseCard({ id: 'EX-1042', version, dueAt: Date.UTC(2026, 10, 25), ...(owner !== undefined && { owner }) });
    app.command('/cases', async ({ ack, client }) => {
      await ack('Here is one.');
      await client.chat.postMessage({ channel: channels.payments.id, text: 'Paid twice', blocks: card(1) as never });
    });
    app.action('case.claim', async ({ ack, body, client }) => {
      await ack();
      if (body.type !== 'block_actions' || !body.message || !body.channel) return;
      const { ts } = body.message;
      await client.chat.update({
        channel: body.channel.id,
        ts,
        text: 'Claimed',
        blocks: card(2, body.user.id) as never,
      });
    });
    app.action('case.resolve', async ({ ack, body, client }) => {
      await ack();
      if (body.type === 'block_actions') await client.views.open(viewArguments(body.trigger_id, resolveModal()));
    });
    app.view('case.resolve', async ({ ack, view }) => {
      submitted.push(view.state.values);
      const amount = Number(view.state.values.amount?.value?.value);
      if (amount <= 129) await ack();
      else await ack({ response_action: 'errors', errors: { amount: 'At most €129.00 can be refunded.' } });
    });
    app.shortcut('report_exception', async ({ ack, body, client }) => {
      await ack();
      await client.views.open(viewArguments(body.trigger_id, everyInputModal()));
    });
    app.view('everything', async ({ ack, view }) => {
      submitted.push(view.state.values);
      await ack();
    });
    app.options('value', async ({ ack, payload }) => {
      await ack({ options: [{ text: { type: 'plain_text', text: `#1042 ${payload.value}` }, value: '1042' }] });
    });
  }

  it('lets Jon find, claim and mend a case, with the refusal of the app on the way', async () => {
    const { page, by, sees, reads, losesSightOf, leave } = await openDesk(browser, `${simulator.url}/`, {
      as: 'jon',
      at: `#/c/${channels.payments.id}`,
    });
    await by('composer').fill('/cases mine');
    await by('composer').press('Enter');
    await sees('Only visible to you');
    await by('action-case.claim').click();
    await sees('@Jon Alvarez');
    await by('action-case.resolve').click();
    await by('input-resolution').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Refund one payment' }).click();
    await by('input-amount').getByRole('textbox').fill('500');
    await by('input-note').getByRole('textbox').fill('The second one.');
    await by('modal-submit').click();
    await reads(by('error-amount'), 'At most €129.00 can be refunded.');
    await by('input-amount').getByRole('textbox').fill('129.00');
    await by('modal-submit').click();
    await losesSightOf(by('modal'));
    expect(submitted.at(-1)).toMatchObject({
      resolution: { value: { type: 'static_select', selected_option: { value: 'REFUND' } } },
      amount: { value: { type: 'number_input', value: '129.00' } },
      note: { value: { type: 'plain_text_input', value: 'The second one.' } },
    });
    await leave();
  });

  it('hands every input to a real Bolt app, and options from it', async () => {
    const { page, by, losesSightOf, leave } = await openDesk(browser, `${simulator.url}/`, {
      as: 'mei',
      at: `#/c/${channels.payments.id}`,
    });
    await by('shortcuts').click();
    await page.getByRole('menuitem', { name: '上报异常' }).click();
    await by('input-line').getByRole('textbox').fill('1042');
    await by('input-order').getByRole('combobox').click();
    await by('input-order').getByRole('combobox').pressSequentially('lamp');
    await page.getByRole('option', { name: '#1042 lamp' }).click();
    await by('input-due').getByLabel('时间').fill('09:00');
    await by('modal-submit').click();
    await losesSightOf(by('modal'));
    expect(submitted.at(-1)).toMatchObject({
      line: { value: { value: '1042' } },
      radio: { value: { selected_option: { value: 'one' } } },
      order: { value: { selected_option: { value: '1042' } } },
      due: { value: { selected_date_time: Date.UTC(2026, 10, 25, 1, 0) / 1000 } },
      rich: { value: { rich_text_value: null } },
    });
    await leave();
  });
});

/** A fake view as `views.open` takes it. */
function viewArguments(triggerId: string, view: ReturnType<typeof resolveModal>) {
  const plain = (text: string) => ({ type: 'plain_text' as const, text });
  const { callbackId, title, submit = 'Send', close = 'Close', blocks } = view;
  return {
    trigger_id: triggerId,
    view: {
      type: 'modal' as const,
      callback_id: callbackId,
      title: plain(title),
      submit: plain(submit),
      close: plain(close),
      blocks: blocks as never,
    },
  };
}
