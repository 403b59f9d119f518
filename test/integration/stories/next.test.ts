import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonDriver } from '../../../simulator/driver/person.ts';
import type { Message } from '../../../simulator/wire.ts';
import { shownIn } from '../../support/answers.ts';
import { loseParcel, onlyCase, shows } from '../../support/lost-parcel.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';
import { until } from '../../support/until.ts';

const MINUTE = 60_000;

let world: World;
let jon: PersonDriver;
let mei: PersonDriver;
let sofia: PersonDriver;
/** By value: the dearest first. */
let dear: string;
let middle: string;
let cheap: string;
let middleCard: Message;

beforeAll(async () => {
  world = await startOrdermend();
  [jon, mei, sofia] = [world.slack.as('jon'), world.slack.as('mei'), world.slack.as('sofia')];
  const lost = async (id: string, total: string) => {
    const card = await loseParcel(world, id, { total });
    return { card, id: onlyCase(world, id).id };
  };
  ({ id: cheap } = await lost('o-6001', '20.00'));
  ({ id: dear } = await lost('o-6002', '90.00'));
  ({ id: middle, card: middleCard } = await lost('o-6003', '60.00'));
});
afterAll(() => world.close());

const asksNext = async (person: PersonDriver, word: string) => {
  const before = person.ephemerals().length;
  await person.command('/cases', word);
  return until(() => person.ephemerals()[before], 'the next case');
};
const textOf = (message: Message) => JSON.stringify(message.blocks);
/** The answer once it shows something else. */
const turns = (person: PersonDriver, answer: Message, what: string) =>
  until(() => {
    const now = person.again(answer);
    return textOf(now).includes(what) && now;
  }, `the answer to show ${what}`);

describe('the next case', () => {
  let ofMei: Message;
  let ofJon: Message;

  test('is another one for each of two who ask at once', async () => {
    [ofMei, ofJon] = await Promise.all([asksNext(mei, '下一个'), asksNext(jon, 'next')]);
    const both = [textOf(ofMei), textOf(ofJon)];
    expect(both.filter((text) => text.includes(dear))).toHaveLength(1);
    expect(both.filter((text) => text.includes(middle))).toHaveLength(1);
    expect(textOf(ofMei)).toContain('为您保留至');
    expect(textOf(ofJon)).toContain('is kept for you until');
  });

  test('that is skipped makes room for the one after it', async () => {
    // Whoever of the two has the dearest skips it: the cheap one is left.
    const [skips, answer] = textOf(ofMei).includes(dear) ? [mei, ofMei] : [jon, ofJon];
    await skips.press(answer, 'next.skip');
    await turns(skips, answer, cheap);
    await skips.press(skips.again(answer), 'next.skip');
    const none = await turns(
      skips,
      answer,
      skips === mei ? '其他人正在查看 1 个' : '1 that somebody else is looking at',
    );
    expect(textOf(none)).toContain(skips === mei ? '跳过了 2 个' : '2 that you skipped');
  });

  test('is claimed in one click, and the answer then offers what comes next', async () => {
    const [claims, answer] = textOf(ofMei).includes(dear) ? [jon, ofJon] : [mei, ofMei];
    await claims.press(answer, 'next.claim');
    const now = await turns(claims, answer, claims === mei ? '现由您负责' : `You have ${middle} now`);
    expect(textOf(now)).toContain('case.resolve');
    await shows(claims, middleCard, '> has it');
    await claims.press(now, 'case.follow_up');
    expect((await claims.seesModal('case.follow_up')).callbackId).toBe('case.follow_up');
  });

  test('opens from Home, is claimed there, and is gone from everybody else', async () => {
    const home = await sofia.opensHome();
    await sofia.press(home, 'next.ask');
    const modal = await sofia.seesModal('next.case');
    expect(shownIn(modal)).toContain(dear);
    await sofia.press(modal, 'next.claim');
    await until(() => shownIn(sofia.again(modal)).includes(`You have ${dear} now`), 'the claimed case');
    await until(() => {
      const now = sofia.home();
      return now !== undefined && shownIn(now).includes('1 yours');
    }, 'Home to show it');
    expect(onlyCase(world, 'o-6002').owner).toBe(sofia.id);
  });

  test('that somebody looks at and leaves is given to another after five minutes', async () => {
    const tom = world.slack.as('tom');
    expect(textOf(await asksNext(tom, 'next'))).toContain(cheap);
    expect(textOf(await asksNext(sofia, 'next'))).toContain('somebody else is looking at');
    await world.pass(5 * MINUTE);
    expect(textOf(await asksNext(sofia, 'next'))).toContain(cheap);
  });

  test('that was claimed from its card meanwhile says who has it', async () => {
    const offer = await asksNext(sofia, 'next');
    const card = await jon.seesMessage('orders-logistics', 'Order 6001');
    await jon.press(card, 'case.claim');
    await shows(jon, card, '> has it');
    await sofia.press(offer, 'next.claim');
    await turns(sofia, offer, 'has claimed this case already');
  });

  test('is not for those who may only look', async () => {
    const before = world.slack.as('ada').ephemerals().length;
    await world.slack.as('ada').command('/cases', 'next', 'ops-daily');
    const answer = await until(() => world.slack.as('ada').ephemerals()[before], 'a refusal');
    expect(textOf(answer)).not.toContain('next.claim');
  });
});
