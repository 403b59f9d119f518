import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonDriver } from '../../../simulator/driver/person.ts';
import type { View } from '../../../simulator/wire.ts';
import { asks, shownIn } from '../../support/answers.ts';
import { captured, type Data, handedOver, orderCreated, scanned, shipmentCreated } from '../../support/events.ts';
import { loseParcel, onlyCase, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

const HOUR = 3_600_000;

let world: World;
let mei: PersonDriver;
let jon: PersonDriver;
let sofia: PersonDriver;

beforeAll(async () => {
  world = await startOrdermend();
  [mei, jon, sofia] = [world.slack.as('mei'), world.slack.as('jon'), world.slack.as('sofia')];
  await loseParcel(world, 'o-7001');
  await loseParcel(world, 'o-7002');
});
afterAll(() => world.close());

const homeShows = (person: PersonDriver, what: string): Promise<View> =>
  until(() => {
    const home = person.home();
    return home !== undefined && shownIn(home).includes(what) && home;
  }, `Home to show ${what}`);
const published = (person: PersonDriver) =>
  world.slack.calls('views.publish').filter((call) => JSON.stringify(call).includes(person.id)).length;

describe('Home', () => {
  test('lets a handler claim in one click, and shows at once that the case is theirs', async () => {
    const home = await mei.opensHome();
    expect(shownIn(home)).toContain('您负责 0 个，团队未结 2 个，待认领 2 个');
    expect(shownIn(home)).toContain('团队现状');
    const { id } = onlyCase(world, 'o-7001');
    const row = home.blocks.find((block) => JSON.stringify(block).includes('7001')) as
      | { block_id?: string }
      | undefined;
    await mei.press(home, 'case.claim', { block: row?.block_id ?? '' });
    const now = await homeShows(mei, '您负责 1 个');
    expect(shownIn(now)).toContain(id);
  });

  test('is published when it is opened and for the person’s own actions, never for those of others', async () => {
    await jon.opensHome();
    const [ofMei, ofJon] = [published(mei), published(jon)];
    const card = await jon.seesMessage('orders-logistics', 'Order 7002');
    await jon.press(card, 'case.claim');
    await shows(jon, card, '> has it');
    await homeShows(jon, '1 yours');
    expect(published(jon)).toBe(ofJon + 1);
    await loseParcel(world, 'o-7003');
    expect(published(mei), 'events and colleagues publish nothing').toBe(ofMei);
    expect(published(sofia), 'nor to somebody who never looked').toBe(0);
    await jon.choose(jon.again(card), 'case.more', 'case.more');
    await jon.seesModal('case.more');
    expect(published(jon), 'nor when nothing has changed').toBe(ofJon + 1);
    const calls = published(mei);
    await mei.opensHome();
    expect(published(mei)).toBe(calls + 1);
  });

  test('says what waits: a case that was given, and a follow-up of today', async () => {
    const third = await sofia.seesMessage('orders-logistics', 'Order 7003');
    await sofia.choose(third, 'case.more', 'case.assign');
    await sofia.submit(await sofia.seesModal('case.assign'), { assignee: mei.id, note: 'yours, please' });
    await shows(sofia, third, `<@${mei.id}> has it`);
    expect(shownIn(await mei.opensHome())).toContain('转派给您，请接受或拒绝接手');

    const own = await jon.seesMessage('orders-logistics', 'Order 7002');
    await jon.press(jon.again(own), 'case.follow_up');
    const dueAt = world.now() + HOUR;
    await jon.submit(await jon.seesModal('case.follow_up'), {
      due: dueAt,
      note: 'call the carrier',
    });
    const home = await homeShows(jon, 'Waiting for you');
    expect(shownIn(home)).toContain('call the carrier');
  });

  test('shows a lead who has how many, and a viewer nothing to press', async () => {
    const lead = shownIn(await sofia.opensHome());
    expect(lead).toContain('Who has how many');
    expect(lead).toContain(`<@${mei.id}>: 2 cases`);
    const handler = shownIn(await jon.opensHome());
    expect(handler).not.toContain('Who has how many');
    const viewer = await world.slack.as('ada').opensHome();
    expect(shownIn(viewer)).toContain('Your team now');
    expect(JSON.stringify(viewer.blocks)).not.toMatch(/"(?:case\.claim|next\.ask)"/);
  });

  test('tells somebody without a role what it is and whom to ask', async () => {
    const leo = shownIn(await world.slack.as('leo').opensHome());
    expect(leo).toContain('You have no role in Ordermend yet');
    expect(leo).toContain(`ask <@${sofia.id}>`);
    expect(leo).toContain('/order');
    expect(leo).not.toContain('700');
  });

  test('shows whole lists page by page', async () => {
    const ids = Array.from({ length: 24 }, (_, at) => `o-71${String(at).padStart(2, '0')}`);
    const order: Data = {};
    await world.tell(...ids.flatMap((id) => [orderCreated(id, order), captured(id)]));
    await world.tell(
      ...ids.flatMap((id) => [shipmentCreated(id), handedOver(id), scanned(id, 'in_transit'), scanned(id, 'lost')]),
    );
    const home = await jon.opensHome();
    expect(shownIn(home)).toMatch(/10 of \d+ are shown/);
    await jon.press(home, 'home.page');
    const first = await jon.seesModal('home.page');
    expect(shownIn(first)).toContain('1 to 20 of');
    await jon.press(first, 'home.page', { block: 'page:after' });
    await until(() => shownIn(jon.again(first)).includes('21 to '), 'the second page');
    await jon.press(jon.again(first), 'home.page', { block: 'page:before' });
    await until(() => shownIn(jon.again(first)).includes('1 to 20 of'), 'the first page again');
    await jon.close(jon.again(first));
  });
});

describe('settings of one’s own', () => {
  test('change the language of everything that this person reads', async () => {
    const home = await mei.opensHome();
    await mei.press(home, 'settings.me');
    const form = await mei.seesModal('settings.me');
    expect(shownIn(form)).toContain('Asia/Shanghai');
    await mei.submit(form, {
      language: 'en',
      quiet_from: '22:00',
      quiet_to: '08:00',
      direct: ['approval'],
      daily_at: '09:00',
    });
    await homeShows(mei, 'Your team now');
    expect(await asks(mei, '/cases', 'mine')).toContain('Your cases');
  });

  test('are kept, and opened by a command too; half of quiet hours is refused', async () => {
    await mei.command('/ordermend', '我的设置');
    const form = await mei.seesModal('settings.me');
    expect(JSON.stringify(form.blocks)).toContain('"initial_option":{"text":{"type":"plain_text","text":"22:00"');
    await mei.close(form);
    await jon.command('/ordermend', 'settings me');
    const empty = await jon.seesModal('settings.me');
    expect(await jon.submitInVain(empty, { quiet_from: '22:00' })).toEqual({
      quiet_to: 'Quiet hours need a beginning and an end.',
    });
    await jon.close(empty);
    await world.slack.as('leo').command('/ordermend', 'settings me', 'customer-care');
    expect((await world.slack.as('leo').seesModal('settings.me')).callbackId).toBe('settings.me');
  });
});

describe('filters of lists', () => {
  test('name a family or what waits', async () => {
    expect(await asks(jon, '/cases', 'open logistics')).toContain('71');
    expect(await asks(jon, '/cases', 'open payment')).toContain('No case waits for somebody');
    expect(await asks(jon, '/cases', '待处理 物流')).toContain('71');
    expect(await asks(jon, '/cases', 'open zebra')).toContain('not understood');
    expect(await asks(jon, '/cases', '等待')).toContain('No case waits for a customer');
  });
});
