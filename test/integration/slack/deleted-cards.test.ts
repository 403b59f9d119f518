import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../../simulator/wire.ts';
import { alert, DAY, orderCreated } from '../../support/events.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

const CHANNEL = 'orders-payments';

describe('a card that somebody deletes by hand', () => {
  let world: World;
  beforeAll(async () => {
    world = await startOrdermend();
  });
  afterAll(() => world.close());

  /** Another detection job finds that the payment of an order never arrived; gives the card. */
  async function missingPayment(id: string): Promise<Message> {
    await world.tell(orderCreated(id), alert(id, { code: 'PAY.CALLBACK_MISSING', fingerprint: id }));
    return world.slack.as('mei').seesMessage(CHANNEL, `Order ${id.slice(2)}`);
  }

  /** Waits until the bot was told of everything and has worked off what it wanted to post. */
  async function allIsSaid(): Promise<void> {
    await world.slack.waitFor(
      () => world.slack.deliveries().every(({ ack }) => ack?.acked === true),
      'Slack to be heard',
    );
    await missingPayment(`o-${nextOrder++}`);
  }
  let nextOrder = 9_000;

  function cardsOf(id: string): readonly Message[] {
    return world.slack
      .as('mei')
      .messages(CHANNEL)
      .filter((it) => JSON.stringify(it).includes(`Order ${id.slice(2)}`));
  }

  test('comes back at once and only once while its case is live, and its buttons work', async () => {
    const [mei, jon] = [world.slack.as('mei'), world.slack.as('jon')];
    const card = await missingPayment('o-2001');
    await jon.deletes(card);
    const back = await mei.seesMessage(CHANNEL, (it) => it.text.includes('order 2001') && it.ts !== card.ts);

    await mei.press(back, 'case.claim');
    await mei.seesMessage(CHANNEL, (it) => it.ts === back.ts && JSON.stringify(it).includes('has it'));
    await allIsSaid();
    expect(cardsOf('o-2001')).toHaveLength(1);
  });

  test('comes back too when its thread goes on, for which Slack leaves a tombstone', async () => {
    const [mei, jon] = [world.slack.as('mei'), world.slack.as('jon')];
    const card = await missingPayment('o-2002');
    await jon.say(CHANNEL, 'I have called them', card);
    await jon.deletes(card);
    const back = await mei.seesMessage(CHANNEL, (it) => it.text.includes('order 2002') && it.ts !== card.ts);
    await allIsSaid();
    expect(cardsOf('o-2002').map(({ ts }) => ts)).toEqual([back.ts]);
  });

  test('stays away when its case has ended, also while time goes on', async () => {
    const mei = world.slack.as('mei');
    const card = await missingPayment('o-2003');
    await mei.press(card, 'case.claim');
    await mei.seesMessage(CHANNEL, (it) => it.ts === card.ts && JSON.stringify(it).includes('has it'));
    const [item] = world.db.casesOf('o-2003');
    await mei.press(mei.again(card), 'case.resolve');
    const form = await mei.seesModal('case.resolve');
    await mei.submit(form, { resolution: 'NO_ACTION', cause: 'unknown', note: 'The customer paid in the shop' });
    await mei.seesMessage(CHANNEL, (it) => it.ts === card.ts && it.text.includes('solved'));
    expect(world.db.caseOf(item?.id ?? '').status).toBe('solved');

    await mei.deletes(mei.again(card));
    await world.pass(4 * DAY);
    await until(() => world.db.caseOf(item?.id ?? '').status === 'closed', 'the solved case to close by itself');
    await allIsSaid();
    expect(cardsOf('o-2003')).toEqual([]);
  });

  test('is not mistaken for a reply in its thread, nor for what people say', async () => {
    const [mei, jon] = [world.slack.as('mei'), world.slack.as('jon')];
    const card = await missingPayment('o-2004');
    await mei.choose(card, 'case.more', 'case.more');
    await mei.press(await mei.seesModal('case.more'), 'case.timeline');
    const history = await mei.seesReply(card, 'History');
    await jon.say(CHANNEL, 'lunch?');
    const lunch = await mei.seesMessage(CHANNEL, 'lunch?');
    await jon.deletes(lunch);
    await jon.deletes(history);
    await allIsSaid();
    expect(cardsOf('o-2004').map(({ ts }) => ts)).toEqual([card.ts]);
    expect(mei.thread(card)).toEqual([]);
  });
});
