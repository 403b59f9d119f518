import { Temporal } from 'temporal-polyfill';
import { afterEach, expect, test, vi } from 'vitest';
import { HOUR, MINUTE } from '../../support/events.ts';
import { loseParcel, resolves, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World, type WorldOptions } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

// Each story waits for several rounds of the program's own timers, which come every five seconds.
vi.setConfig({ testTimeout: 90_000 });

const DAILY = 'ops-daily';
const DAILY_ID = 'C00OPSDAY';

let world: World;
afterEach(() => world.close());

/** A world whose digest is posted at 9:00 of a zone, and which begins at that local time on a coming day. */
async function beginAt(zone: string, day: Temporal.PlainDate, time: string, some: WorldOptions = {}): Promise<void> {
  const digest = [{ channel: DAILY_ID, hour: 9, zone, scope: 'all' }];
  world = await startOrdermend({ ...some, settings: { digest }, started: false });
  await goTo(zone, day, time);
  await world.start();
  await world.slack.botIsConnected();
}

async function goTo(zone: string, day: Temporal.PlainDate, time: string): Promise<void> {
  const at = day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  world.slack.clock.advance(at - world.now());
}

const tomorrow = () => Temporal.Now.plainDateISO('Europe/Rome').add({ days: 2 });
const digestRows = () => world.db.rows('select local_date, state from digests order by local_date');

test('a digest is posted once at its hour in its zone, with the figures of the day before', async () => {
  const day = tomorrow();
  await beginAt('Europe/Rome', day, '10:00');
  const [jon, tom] = [world.slack.as('jon'), world.slack.as('tom')];
  const card = await loseParcel(world, 'o-6001');
  await loseParcel(world, 'o-6002');
  await resolves(jon, card, { resolution: 'CARRIER_CLAIM' });
  await shows(jon, card, '; solved');
  const before = tom.messages(DAILY).length;

  await goTo('Europe/Rome', day.add({ days: 1 }), '08:59');
  await until(() => world.db.rows('select 1 from cards where wanted > shown').length === 0, 'the cards to be shown');
  expect(tom.messages(DAILY)).toHaveLength(before);
  await goTo('Europe/Rome', day.add({ days: 1 }), '09:00');
  const digest = await tom.seesMessage(DAILY, `Daily digest ${day}`);
  expect(digest.text).toContain('2 new, 1 solved, 1 open');
  expect(digest.blocks.some((block) => block.type === 'data_visualization')).toBe(true);
  expect(JSON.stringify(digest.blocks)).toContain('€60.00');
  expect(digest.metadata).toMatchObject({ event_type: 'ordermend_digest', event_payload: { local_date: `${day}` } });

  await world.restart();
  await world.slack.botIsConnected();
  world.slack.clock.advance(2 * HOUR);
  await loseParcel(world, 'o-6003');
  expect(tom.messages(DAILY).filter((it) => it.text.includes(`digest ${day}`))).toHaveLength(1);
});

test('a digest that is 11 hours late is posted, one that is 12 hours late is recorded as skipped', async () => {
  const day = tomorrow();
  await beginAt('Europe/Rome', day, '20:30');
  const tom = world.slack.as('tom');
  await tom.seesMessage(DAILY, 'Daily digest');
  await world.stop();
  await goTo('Europe/Rome', day.add({ days: 1 }), '21:01');
  await world.start();
  await until(() => digestRows().length === 2, 'the second day to be decided');
  expect(digestRows().map((row) => row.state)).toEqual(['sent', 'skipped']);
  expect(tom.messages(DAILY)).toHaveLength(1);
});

test('on a day of 25 hours the digest comes at nine by the clock on the wall, with every hour of it', async () => {
  const zone = 'America/New_York';
  const now = Temporal.Now.zonedDateTimeISO(zone);
  const change = transitionTo(now, 25);
  await beginAt(zone, change.toPlainDate(), '00:30');
  await loseParcel(world, 'o-6101');
  world.slack.clock.advance(24 * HOUR - 10 * MINUTE);
  await loseParcel(world, 'o-6102');
  const today = Temporal.Instant.fromEpochMilliseconds(world.now()).toZonedDateTimeISO(zone);
  expect(`${today.toPlainDate()} ${today.hour}`, 'still the same day').toBe(`${change.toPlainDate()} 23`);
  await goTo(zone, change.toPlainDate().add({ days: 1 }), '09:00');
  const digest = await world.slack.as('tom').seesMessage(DAILY, `Daily digest ${change.toPlainDate()}`);
  expect(digest.text).toContain('2 new');
});

test('a workspace that refuses charts gets the numbers as text, and is not asked again', async () => {
  const day = tomorrow();
  await beginAt('Europe/Rome', day, '22:00');
  await loseParcel(world, 'o-6201');
  const refused = { kind: 'error', error: 'invalid_blocks', channel: DAILY_ID, times: 1 } as const;
  world.slack.fault({ target: 'chat.postMessage', ...refused });
  await goTo('Europe/Rome', day.add({ days: 1 }), '09:00');
  const tom = world.slack.as('tom');
  const digest = await tom.seesMessage(DAILY, `Daily digest ${day}`);
  expect(digest.blocks.some((block) => block.type === 'data_visualization')).toBe(false);
  expect(JSON.stringify(digest.blocks)).toContain('Parcel lost');

  const calls = world.slack.calls('chat.postMessage').length;
  await goTo('Europe/Rome', day.add({ days: 2 }), '09:00');
  const next = await tom.seesMessage(DAILY, `Daily digest ${day.add({ days: 1 })}`);
  expect(next.blocks.some((block) => block.type === 'data_visualization')).toBe(false);
  expect(world.slack.calls('chat.postMessage')).toHaveLength(calls + 1);
});

/** The next day of so many hours. */
function transitionTo(from: Temporal.ZonedDateTime, hours: number): Temporal.ZonedDateTime {
  const next = from.getTimeZoneTransition('next');
  if (next === null) throw new Error(`${from.timeZoneId} has no more changes of the clock`);
  return next.hoursInDay === hours ? next : transitionTo(next, hours);
}
