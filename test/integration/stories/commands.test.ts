import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonDriver } from '../../../simulator/driver/person.ts';
import { asks, shownIn } from '../../support/answers.ts';
import { ANA, captured, MUNICH, orderCreated, shipmentCreated } from '../../support/events.ts';
import { loseParcel, onlyCase, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';

let world: World;
let jon: PersonDriver;
let mei: PersonDriver;
let caseId: string;

const BO = { id: 'c-bo', name: 'Bo Lindqvist', email: 'bo.lindqvist@posteo.de', phone: '+46701234567' };

beforeAll(async () => {
  world = await startOrdermend();
  [jon, mei] = [world.slack.as('jon'), world.slack.as('mei')];
  const card = await loseParcel(world, 'o-5001');
  caseId = onlyCase(world, 'o-5001').id;
  await jon.press(card, 'case.claim');
  await shows(jon, card, '> has it');
  await loseParcel(world, 'o-5002');
  await world.tell(
    orderCreated('o-5003', { customer: BO, ship_to: { ...MUNICH, name: BO.name, phone: BO.phone } }),
    captured('o-5003'),
    shipmentCreated('o-5003', { carrier: 'ups', tracking_number: '1Z5R89390357567127' }),
  );
});
afterAll(() => world.close());

describe('/order', () => {
  test.each([
    ['its number', '5003'],
    ['its number with a hash', '#5003'],
    ['its id', 'o-5003'],
    ['a tracking number as people copy it', '1z5r 8939 0357 567127'],
    ['a phone tail', '4567'],
    ['a whole phone number', '+46 70 123 45 67'],
    ['an e-mail address', 'Bo.Lindqvist@posteo.de'],
    ['an e-mail address as Slack writes it', '<mailto:bo.lindqvist@posteo.de|bo.lindqvist@posteo.de>'],
  ])('finds an order by %s', async (_by, query) => {
    const answer = await asks(jon, '/order', query);
    expect(answer).toContain('Order 5003');
    expect(answer).toContain('60.00');
  });

  test('shows personal data with a mask only', async () => {
    const answer = await asks(jon, '/order', '5003');
    expect(answer).not.toContain(BO.phone);
    expect(answer).not.toContain(BO.email);
    expect(answer).not.toContain('Leopoldstrasse');
  });

  test('lets one choose when several orders fit', async () => {
    const answer = await asks(jon, '/order', ANA.email);
    expect(answer).toContain('2 orders fit');
    expect(answer).toMatch(/5001[\s\S]*5002|5002[\s\S]*5001/);
  });

  test('answers in the language of the person, and says when nothing fits', async () => {
    expect(await asks(mei, '/order', '5001')).toContain('订单 5001');
    expect(await asks(mei, '/order', '不存在')).toContain('没有找到');
    expect(await asks(jon, '/order', '99999')).toContain('No order fits');
    expect(await asks(jon, '/order', '')).toContain('/order 1001');
    expect(await asks(jon, '/order', 'help')).toContain('by tracking number');
  });
});

describe('/cases', () => {
  test('lists mine, those that nobody has, what is due, and the next one', async () => {
    const mine = await asks(jon, '/cases', 'mine');
    expect(mine).toContain('5001');
    expect(mine).not.toContain('5002');
    expect(await asks(jon, '/cases', '')).toContain('Your cases');
    const open = await asks(jon, '/cases', 'open');
    expect(open).toContain('5002');
    expect(open).not.toContain('5001');
    expect(await asks(jon, '/cases', 'due')).toContain('5001');
    expect(await asks(jon, '/cases', 'next')).toContain('5002');
  });

  test('searches by case, order, type and number', async () => {
    for (const query of [caseId, caseId.toLowerCase(), '5001', 'LOG.LOST', 'parcel lost'])
      expect(await asks(jon, '/cases', `search ${query}`), query).toContain('5001');
    expect(await asks(jon, '/cases', 'search zebra')).toContain('No case fits');
    expect(await asks(jon, '/cases', 'search x')).toContain('too short');
  });

  test('understands Chinese words', async () => {
    expect(await asks(mei, '/cases', '我的')).toContain('您目前没有异常单');
    expect(await asks(mei, '/cases', '待处理')).toContain('5002');
    expect(await asks(mei, '/cases', '到期')).toContain('即将到期');
    expect(await asks(mei, '/cases', '下一个'), 'Jon looks at 5002').toContain('其他人正在查看 1 个');
    expect(await asks(mei, '/cases', '搜索 丢失')).toContain('5001');
    expect(await asks(mei, '/cases', '帮助')).toContain('/cases');
  });
});

describe('/case', () => {
  test('shows a case, and why it is there', async () => {
    expect(await asks(jon, '/case', caseId)).toContain('Parcel lost');
    expect(await asks(jon, '/case', caseId.replace('EX-', ''))).toContain('Parcel lost');
    const why = await asks(jon, '/case', `${caseId} why`);
    expect(why).toContain('What was seen');
    expect(await asks(mei, '/case', `${caseId} 为什么`)).toContain('判定依据');
    expect(await asks(jon, '/case', 'EX-77777')).toContain('There is no case');
    expect(await asks(jon, '/ordermend', `why ${caseId}`)).toContain('What was seen');
  });
});

describe('/digest', () => {
  test('counts today, yesterday and the week', async () => {
    expect(await asks(jon, '/digest', '', 'orders-logistics')).toContain('Today so far');
    expect(await asks(jon, '/digest', 'yesterday')).toContain('Daily digest');
    expect(await asks(jon, '/digest', 'week')).toContain('The last seven days');
    expect(await asks(mei, '/digest', '今天', 'orders-logistics')).toMatch(/2/);
    expect(await asks(mei, '/digest', '本周')).toMatch(/七天|本周/);
  });
});

describe('/ordermend', () => {
  test('helps and tells how it is', async () => {
    expect(await asks(jon, '/ordermend', 'help')).toContain('/order');
    expect(await asks(mei, '/ordermend', '帮助')).toContain('/order');
    const health = await asks(jon, '/ordermend', 'health');
    expect(health).toContain('Everything works');
    expect(health).toContain('3 orders');
  });

  test('shows leads the settings in force, of the teams that they lead, and nobody else', async () => {
    const said = await asks(world.slack.as('sofia'), '/ordermend', 'settings');
    expect(said).toContain('As ordermend.yaml says');
    expect(said).toContain('Handlers: ');
    expect(await asks(jon, '/ordermend', '设置')).not.toContain('Handlers: ');
  });
});

describe('nonsense', () => {
  test.each(['/order', '/cases', '/case', '/digest', '/ordermend'])(
    '%s answers nonsense with how it is used',
    async (command) => {
      const nonsense = '<!channel> ; drop table cases; -- 💥 '.repeat(90);
      const answer = await asks(jon, command, nonsense);
      expect(answer).toContain(command);
      expect(answer).not.toContain('<!channel>');
    },
  );

  test('somebody without a role looks up what their role allows', async () => {
    const leo = world.slack.as('leo');
    for (const command of ['/order', '/cases', '/case', '/digest'])
      expect(await asks(leo, command, '5001', 'customer-care')).toContain('Guests');
    expect(await asks(world.slack.as('ada'), '/order', '5001', 'ops-daily')).toContain('Order 5001');
  });
});

describe('Home', () => {
  test('shows a person their cases and what waits, and follows what they do', async () => {
    const home = await jon.opensHome();
    expect(shownIn(home)).toContain('5001');
    expect(shownIn(home)).toContain('5002');
    expect(shownIn(await mei.opensHome())).toContain('您负责');
  });

  test('tells somebody without a role so', async () => {
    expect(shownIn(await world.slack.as('leo').opensHome())).toContain('no role');
  });
});
