import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noRedis, type RedisServer, startRedisServer } from '../../contract/jobs/redis-server.ts';
import {
  captured,
  HOUR,
  handedOver,
  orderCreated,
  paymentOf,
  refunded,
  scanned,
  shipmentCreated,
} from '../../support/events.ts';
import { startOrdermend, type World } from '../../support/start-ordermend.ts';

/** The same story on both backends of the queue; Redis only where the machine has it. */
describe.each([
  { queue: 'the embedded queue', why: undefined, redis: async () => undefined },
  { queue: 'Redis', why: noRedis, redis: startRedisServer },
])('a lost parcel, from the alert to the verified refund, on $queue', ({ why, redis }) => {
  let server: RedisServer | undefined;
  let world: World;
  beforeAll(async () => {
    if (why !== undefined) return;
    server = await redis();
    world = await startOrdermend(server === undefined ? {} : { redisUrl: server.url });
  });
  afterAll(async () => {
    await world?.close();
    await server?.kill();
  });

  test.skipIf(why)('Mei claims, Jon is told, Mei refunds, the shop pays, the case is solved', async () => {
    const [mei, jon] = [world.slack.as('mei'), world.slack.as('jon')];
    await world.tell(orderCreated('o-1001'), captured('o-1001'), shipmentCreated('o-1001'), handedOver('o-1001'));
    await world.tell(scanned('o-1001', 'in_transit'));
    await world.pass(HOUR);
    await world.tell(scanned('o-1001', 'lost'));

    const card = await mei.seesMessage('orders-logistics', 'Order 1001');
    expect(card.text).toContain('60.00');
    await mei.press(card, 'case.claim');
    await jon.seesMessage('orders-logistics', (it) => it.ts === card.ts && JSON.stringify(it).includes('has it'));

    await jon.press(card, 'case.claim');
    await jon.seesEphemeral('has claimed this case already');

    await mei.press(mei.again(card), 'case.resolve');
    const form = await mei.seesModal('case.resolve');
    await mei.submit(form, { resolution: 'REFUND_FULL', note: 'The customer wants the money back' });

    const effect = await world.shop.isAsked('o-1001');
    expect(effect).toMatchObject({ kind: 'payment.refund', requestedBy: mei.id });
    expect(effect.input).toMatchObject({ payment_id: paymentOf('o-1001'), amount: '60.00', currency: 'EUR' });

    await world.tell(refunded('o-1001', { effect_id: effect.effectId }));
    await jon.seesMessage('orders-logistics', (it) => it.ts === card.ts && it.text.includes('solved'));
    expect(world.db.caseOf(effect.caseId)).toMatchObject({ status: 'solved', ending: 'remedied', owner: mei.id });
    expect(world.shop.asked()).toHaveLength(1);
  });
});
