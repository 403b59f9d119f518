import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Simulator } from '../../../../simulator/simulator.ts';
import { startSimulator } from '../../../../simulator/start-simulator.ts';
import { type BoltApp, startBoltApp } from './bolt-app.ts';
import { listenForOrders, type Noted, orderCard } from './order-app.ts';

describe('a Bolt app on Socket Mode', () => {
  let slack: Simulator;
  let bot: BoltApp;
  let noted: Noted;

  beforeEach(async () => {
    slack = await startSimulator();
    noted = { bodies: [] };
    bot = await startBoltApp(slack, listenForOrders(noted));
  });
  afterEach(async () => {
    await bot.stop();
    await slack.close();
  });

  async function postCard() {
    const { client } = bot.app;
    const metadata = { event_type: 'ordermend_case', event_payload: { case_id: 'EX-1', version: 1 } };
    await client.chat.postMessage({ channel: 'C0PAYMENT', text: 'Order 1001', blocks: orderCard('late'), metadata });
    return slack.as('mei').seesMessage('orders-payments', 'Order 1001');
  }

  it('answers a command through response_url, and only the person who entered it sees that', async () => {
    const mei = slack.as('mei');
    await mei.command('/order', '1001');

    const answer = await mei.seesEphemeral('Order 1001 is on its way');

    expect(answer.channel).toBe('C0ORDDESK');
    expect(slack.as('jon').ephemerals()).toEqual([]);
    expect(noted.bodies[0]).toMatchObject({
      command: '/order',
      text: '1001',
      user_id: mei.id,
      channel_name: 'order-desk',
    });
  });

  it('shows an answer that comes with the acknowledgement of a command', async () => {
    const jon = slack.as('jon');
    await jon.command('/case', 'EX-1');
    expect(jon.ephemerals().map((message) => message.text)).toEqual(['EX-1 is open']);
  });

  it('takes a click to a modal, refuses it with errors, then accepts it', async () => {
    const mei = slack.as('mei');
    const card = await postCard();

    await mei.press(card, 'case.resolve');
    const modal = await mei.seesModal('case.resolve');
    const errors = await mei.submitInVain(modal, { resolution: 'REFUND_FULL', amount: '999' });

    expect(errors).toEqual({ amount: 'More than was paid' });
    expect(mei.again(modal).errors).toEqual(errors);

    await mei.submit(modal, { amount: '20.50', due: Date.UTC(2026, 0, 2, 3, 4, 5) });

    expect(mei.modals()).toEqual([]);
    await mei.seesEphemeral('EX-1 is resolved');
    expect(noted.bodies[0]).toMatchObject({
      type: 'block_actions',
      user: { id: mei.id },
      container: { type: 'message', message_ts: card.ts, channel_id: card.channel, is_ephemeral: false },
      message: { ts: card.ts, metadata: { event_payload: { case_id: 'EX-1' } } },
      actions: [{ action_id: 'case.resolve', block_id: 'case:EX-1:1', type: 'button', value: '{"case":"EX-1","v":1}' }],
    });
    expect(noted.bodies[2]).toMatchObject({
      type: 'view_submission',
      view: {
        private_metadata: 'EX-1',
        state: {
          values: {
            resolution: { value: { type: 'static_select', selected_option: { value: 'REFUND_FULL' } } },
            amount: { value: { type: 'number_input', value: '20.50' } },
            due: { value: { type: 'datetimepicker', selected_date_time: Date.UTC(2026, 0, 2, 3, 4, 5) / 1000 } },
            note: { value: { type: 'plain_text_input', value: 'by hand' } },
          },
        },
      },
    });
  });

  it('does not send a submission whose required field is empty', async () => {
    const mei = slack.as('mei');
    await mei.press(await postCard(), 'case.resolve');
    const modal = await mei.seesModal();

    expect(await mei.submitInVain(modal, {})).toEqual({ resolution: 'Please complete this required field.' });
    expect(noted.bodies).toHaveLength(1);
  });

  it('repaints a card through response_url when an overflow is used', async () => {
    const mei = slack.as('mei');
    const card = await postCard();

    await mei.choose(card, 'case.more', 'case.note');

    const painted = await mei.seesMessage('orders-payments', 'Order 1001 is noted');
    expect(painted.ts).toBe(card.ts);
    expect(painted.metadata).toEqual(card.metadata);
    expect(noted.bodies[0]).toMatchObject({ actions: [{ selected_option: { value: 'case.note' } }] });
  });

  it('lets somebody press the card that they still look at after it was repainted', async () => {
    const mei = slack.as('mei');
    const card = await postCard();
    await mei.choose(card, 'case.more', 'case.note');
    await mei.seesMessage('orders-payments', 'Order 1001 is noted');

    await slack.as('jon').press(card, 'case.resolve');

    expect(noted.bodies[1]).toMatchObject({ actions: [{ block_id: 'case:EX-1:1' }] });
  });

  it('publishes Home when a person opens it, the first time without a view in the event', async () => {
    const tom = slack.as('tom');
    const home = await tom.opensHome();
    expect(JSON.stringify(home.blocks)).toContain('You have no cases');
    await tom.opensHome();
    expect(noted.bodies[0]).not.toHaveProperty('view');
    expect(noted.bodies[1]).toMatchObject({ type: 'app_home_opened', view: { id: home.id, hash: home.hash } });
  });

  it('hears direct messages', async () => {
    const ada = slack.as('ada');
    await ada.say(ada.id, 'hello');
    await ada.seesDirectMessage('Try /ordermend help');
    expect(noted.bodies[0]).toMatchObject({ type: 'message', channel_type: 'im', user: ada.id, text: 'hello' });
  });
});
