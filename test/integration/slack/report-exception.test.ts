import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captured, handedOver, orderCreated, scanned, shipmentCreated } from '../../support/events.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';

const LOGISTICS = 'orders-logistics';

describe('an exception that a person reports', () => {
  let world: World;
  beforeAll(async () => {
    world = await startOrdermend();
    await world.tell(orderCreated('o-3001'), orderCreated('o-3002'), orderCreated('o-3003'), orderCreated('o-3004'));
  });
  afterAll(() => world.close());

  test('becomes a case with a card once the form names one order, and the reporter is told which', async () => {
    const jon = world.slack.as('jon');
    await jon.shortcut('report_exception');
    const form = await jon.seesModal('report_exception');
    const rest = { code: 'LOG.LOST', note: 'The courier called: the van burnt out.' };
    expect(await jon.submitInVain(form, { ...rest, order: '9999' })).toMatchObject({
      order: expect.stringContaining('No order fits “9999”'),
    });
    expect(await jon.submitInVain(form, { ...rest, order: 'ana.weber@posteo.de' })).toMatchObject({
      order: expect.stringMatching(/fits several orders: .*3001.*3002/),
    });
    await jon.submit(form, { ...rest, order: '#3001' });

    const told = await jon.seesDirectMessage('is open: Parcel lost, order 3001');
    const [item] = world.db.casesOf('o-3001');
    expect(told.text).toContain(item?.id);
    expect(item).toMatchObject({
      code: 'LOG.LOST',
      detector: 'person',
      status: 'open',
      evidence: { reportedBy: jon.id },
    });

    const card = await jon.seesMessage(LOGISTICS, 'Order 3001');
    expect(JSON.stringify(card.blocks)).toContain(`Reported by <@${jon.id}>: “The courier called: the van burnt out.”`);
    await jon.press(card, 'case.claim');
    await jon.seesMessage(LOGISTICS, (it) => it.ts === card.ts && JSON.stringify(it).includes('has it'));
  });

  test('is taken from a message in Chinese, with its words and the order it speaks of', async () => {
    const [jon, mei] = [world.slack.as('jon'), world.slack.as('mei')];
    await jon.say('order-desk', '客户说订单3002里的 <杯子> 碎了，2024年也有过一次');
    const message = await mei.seesMessage('order-desk', '3002');
    await mei.shortcut('exception_from_message', message);
    const form = await mei.seesModal('report_exception');
    expect(form.title).toBe('上报异常');
    expect(JSON.stringify(form.blocks)).toContain('"initial_value":"3002"');
    expect(JSON.stringify(form.blocks)).toContain('"initial_value":"客户说订单3002里的 <杯子> 碎了，2024年也有过一次"');

    expect(await mei.submitInVain(form, { code: 'ITM.DAMAGED', order: '没有的订单' })).toMatchObject({
      order: expect.stringContaining('没有的订单'),
    });
    await mei.submit(form, { code: 'ITM.DAMAGED', order: '3002' });
    const told = await mei.seesDirectMessage('已建立 EX-');
    const [item] = world.db.casesOf('o-3002');
    expect(told.text).toContain(item?.id);
    expect(item).toMatchObject({ code: 'ITM.DAMAGED', evidence: { reportedBy: mei.id } });
    const card = await mei.seesMessage('orders-inventory', '订单 3002');
    expect(JSON.stringify(card.blocks)).toContain(`<@${mei.id}> 上报：“客户说订单3002`);
  });

  test('is shown instead of opened again while a case of the same type and order is live', async () => {
    const priya = world.slack.as('priya');
    const [first] = world.db.casesOf('o-3001');
    await priya.shortcut('report_exception');
    await priya.submit(await priya.seesModal(), { order: '3001', code: 'LOG.LOST', note: 'I hear it burnt' });
    const told = await priya.seesDirectMessage(`There is a case already: ${first?.id}`);
    expect(told.text).toContain('Its card');
    expect(world.db.casesOf('o-3001')).toHaveLength(1);
  });

  test('is one case, however often Slack brings the form', async () => {
    const sofia = world.slack.as('sofia');
    await sofia.shortcut('report_exception');
    await sofia.submit(await sofia.seesModal(), { order: '3003', code: 'CUS.COMPLAINT', note: 'Very angry' });
    const sent = world.slack.deliveries().findLast(({ envelope }) => envelope.payload.type === 'view_submission');
    if (sent === undefined) throw new Error('nothing was submitted');
    await sofia.seesDirectMessage('order 3003');
    await world.slack.deliverAgain(sent);
    expect(world.db.casesOf('o-3003')).toHaveLength(1);
  });

  test('stands beside what the rules find later, which is their own case', async () => {
    const sofia = world.slack.as('sofia');
    await sofia.shortcut('report_exception');
    await sofia.submit(await sofia.seesModal(), { order: '3004', code: 'LOG.LOST', note: 'The depot lost it' });
    await sofia.seesDirectMessage('order 3004');
    await world.tell(captured('o-3004'), shipmentCreated('o-3004'), handedOver('o-3004'), scanned('o-3004', 'lost'));
    expect(world.db.casesOf('o-3004').map(({ detector, code }) => `${detector} ${code}`)).toEqual([
      'person LOG.LOST',
      'rules LOG.LOST',
    ]);
  });

  test('is refused to guests and to people outside the teams, who read why', async () => {
    const [ada, leo] = [world.slack.as('ada'), world.slack.as('leo')];
    await ada.shortcut('report_exception');
    await ada.seesDirectMessage('Only people who handle cases can report');
    await leo.say('customer-care', 'Order 3001 is here');
    await leo.shortcut('exception_from_message', await leo.seesMessage('customer-care', 'Order 3001 is here'));
    await leo.seesEphemeral('Only people who handle cases can report');
    expect([...ada.modals(), ...leo.modals()]).toEqual([]);
  });
});
