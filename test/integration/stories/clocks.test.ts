import { afterEach, describe, expect, test } from 'vitest';
import { alert, HOUR, orderCreated, scanned } from '../../support/events.ts';
import { loseParcel, onlyCase, shows } from '../../support/lost-parcel.ts';
import { MEI, SOFIA } from '../../support/opened-case.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

const MINUTE = 60_000;
const TOM = 'U0TOMBECK';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** One team around the clock whose people read of what is late. */
async function start(team: Readonly<Record<string, unknown>> = {}): Promise<World> {
  world = await startOrdermend({
    settings: {
      teams: {
        desk: {
          channel: 'C0LOGISTC',
          roles: { [SOFIA]: ['lead', 'handler'], [TOM]: ['manager', 'handler'] },
          zone: 'Asia/Shanghai',
          hours: 'always',
          ...team,
        },
      },
      routes: null,
      departments: null,
    },
  });
  return world;
}

const late = (text: string) => /late|超时/.test(text);

describe('clocks of cases', () => {
  test('15 cases that nobody claims are one direct message to the lead, and nothing in the channel', async () => {
    const here = await start({ duty: [MEI] });
    const [mei, sofia, tom] = [here.slack.as('mei'), here.slack.as('sofia'), here.slack.as('tom')];
    const jon = here.slack.as('jon');
    const orders = Array.from({ length: 15 }, (_, n) => `o-${7000 + n}`);
    await here.tell(...orders.map((id) => orderCreated(id)));
    await here.tell(...orders.map((id, n) => alert(id, { code: `X.TROUBLE_${n}`, severity: 'severe' })));
    await jon.seesMessage('orders-logistics', 'EX-1001');

    await here.pass(24 * MINUTE + MINUTE);
    await mei.seesDirectMessage('15 个异常单即将超时');
    expect(sofia.directMessages()).toEqual([]);

    await here.pass(6 * MINUTE);
    const message = await sofia.seesDirectMessage('15 cases are late');
    expect(JSON.stringify(message.blocks)).toMatch(/<https:[^|]+\/archives\/C0LOGISTC\/p\d+\|EX-\d+>/);
    expect(sofia.directMessages().filter(({ text }) => late(text))).toHaveLength(1);

    await here.pass(20 * MINUTE);
    await tom.seesDirectMessage('15 cases are far too late');
    for (const person of [mei, sofia, tom])
      expect(
        person.directMessages().filter(({ text }) => late(text)),
        person.name,
      ).toHaveLength(1);
    expect(sofia.messages('orders-logistics').filter(({ text }) => late(text))).toEqual([]);
  });

  test('whoever owns a case is told before it is late, and a claimed one is told of no more', async () => {
    const here = await start();
    const jon = here.slack.as('jon');
    const card = await loseParcel(here, 'o-7101');
    await jon.press(card, 'case.claim');
    await shows(jon, card, '> has it');
    await here.pass(1.7 * HOUR);
    const message = await jon.seesDirectMessage('1 case will be late soon');
    expect(JSON.stringify(message.blocks)).toContain('customer to be told by');
    expect(here.slack.as('sofia').directMessages()).toEqual([]);
  });

  test('a complaint is owed an answer within half an hour, whatever else its customer writes', async () => {
    const here = await start();
    const jon = here.slack.as('jon');
    const nora = { id: 'c-nora', name: 'Nora Quist', email: 'nora@example.com', locale: 'en' };
    const writes = (id: string, text: string) =>
      here.tell({
        type: 'customer.message',
        data: { message_id: id, channel: 'email', from: { email: nora.email }, text },
      });
    await here.tell(orderCreated('o-7401', { customer: nora }));
    await writes('m-1', 'This is a disgrace, I want my money back.');
    const card = await jon.seesMessage('orders-logistics', 'Order 7401');
    await jon.press(card, 'case.claim');
    await shows(jon, card, '> has it');
    await here.pass(10 * MINUTE);
    await writes('m-2', 'Hello? Is anybody there?');
    expect(onlyCase(here, 'o-7401')).toMatchObject({ code: 'CUS.COMPLAINT', heard: { messageId: 'm-2' } });
    await here.pass(15 * MINUTE);
    const message = await jon.seesDirectMessage('1 case will be late soon');
    expect(JSON.stringify(message.blocks)).toContain('customer to be told by');
  });

  test('of a team that names no lead it is one line in the channel that calls nobody', async () => {
    const here = await start({ roles: {} });
    const jon = here.slack.as('jon');
    await loseParcel(here, 'o-7201');
    await here.pass(31 * MINUTE);
    const said = await jon.seesMessage('orders-logistics', '1 case is late');
    expect(JSON.stringify(said.blocks)).toContain('names no lead');
    expect(JSON.stringify(said.blocks)).not.toMatch(/<@|<!(?!date)/);
  });

  test('a follow-up for a scan is done by the scan, and nobody is reminded', async () => {
    const here = await start();
    const jon = here.slack.as('jon');
    const card = await loseParcel(here, 'o-7301');
    await jon.choose(card, 'case.more', 'case.follow_up');
    const due = Math.ceil((here.now() + 20 * HOUR) / MINUTE) * MINUTE;
    await jon.submit(await jon.seesModal('case.follow_up'), { due, note: 'Found again?', until: 'scan' });
    await shows(jon, card, 'Found again?');
    await here.pass(HOUR);
    await here.tell(scanned('o-7301', 'in_transit', { location: 'Leipzig' }));
    await until(() => onlyCase(here, 'o-7301').followUps[0]?.state === 'done', 'the follow-up to be done');
    await here.pass(20 * HOUR);
    expect(jon.thread(card).filter(({ text }) => text.includes('Follow-up due'))).toEqual([]);
  });
});
