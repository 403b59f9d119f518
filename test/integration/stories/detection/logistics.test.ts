import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  about,
  ago,
  captured,
  DAY,
  HOUR,
  handedOver,
  MUNICH,
  orderCreated,
  scanned,
  shipmentCreated,
  shipmentOf,
  type ToldEvent,
} from '../../../support/events.ts';
import { standing } from '../../../support/standing.ts';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';

let world: World;
beforeAll(async () => {
  world = await startOrdermend();
});
afterAll(() => world.close());

const inMs = (ms: number) => new Date(world.now() + ms).toISOString();
const onItsWay = (id: string, order: Readonly<Record<string, unknown>> = {}): readonly ToldEvent[] => [
  orderCreated(id, order),
  captured(id),
  shipmentCreated(id),
  handedOver(id),
  scanned(id, 'in_transit'),
];

describe('LOG.SHIP_DELAY', () => {
  test('opens a card once the promise to ship is over, and clears when the parcel leaves', async () => {
    await world.tell(orderCreated('o-1201', { promised_ship_at: inMs(2 * HOUR) }), captured('o-1201'));
    await world.pass(HOUR);
    expect(standing(world, 'o-1201')).toEqual([]);
    await world.pass(3 * HOUR);
    await world.slack.as('jon').seesMessage('orders-logistics', 'Order 1201');
    expect(standing(world, 'o-1201')).toEqual(['LOG.SHIP_DELAY open']);

    await world.tell(shipmentCreated('o-1201'), handedOver('o-1201'));
    expect(standing(world, 'o-1201')).toEqual(['LOG.SHIP_DELAY cleared']);
  });

  test('is silent about an order that is held, one that left in time, and one that nobody paid', async () => {
    const promise = { promised_ship_at: inMs(2 * HOUR) };
    await world.tell(
      ...[orderCreated('o-1202', promise), captured('o-1202')],
      about('order.held', 'o-1202', { hold_id: 'h-1', codes: ['MANUAL_REVIEW'] }),
      ...[orderCreated('o-1203', promise), captured('o-1203'), shipmentCreated('o-1203'), handedOver('o-1203')],
      orderCreated('o-1204', promise),
    );
    await world.pass(4 * HOUR);
    expect(['o-1202', 'o-1203', 'o-1204'].flatMap((id) => standing(world, id))).toEqual([]);
  });
});

describe('LOG.DELIVERY_LATE', () => {
  test('waits in the list after the promised day, and clears on delivery', async () => {
    await world.tell(...onItsWay('o-1211', { promised_delivery_at: inMs(5 * HOUR) }));
    await world.pass(4 * HOUR);
    expect(standing(world, 'o-1211')).toEqual([]);
    await world.pass(2 * HOUR);
    expect(standing(world, 'o-1211')).toEqual(['LOG.DELIVERY_LATE open']);
    expect(world.db.casesOf('o-1211')[0]?.route.post).toBe('queue');

    await world.tell(scanned('o-1211', 'delivered'));
    expect(standing(world, 'o-1211')).toEqual(['LOG.DELIVERY_LATE cleared']);
  });

  test('is silent on the promised day itself when only a date was promised', async () => {
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' }).format(world.now() + DAY);
    await world.tell(...onItsWay('o-1212', { promised_delivery_at: today }));
    const noon = Date.parse(`${today}T11:00:00Z`);
    await world.pass(noon - world.now());
    expect(standing(world, 'o-1212')).toEqual([]);
    await world.pass(13 * HOUR);
    expect(standing(world, 'o-1212')).toEqual(['LOG.DELIVERY_LATE open']);
  });
});

describe('LOG.LOST', () => {
  test('opens a severe card when the carrier says so, and clears when the parcel turns up', async () => {
    await world.tell(...onItsWay('o-1221'));
    await world.tell(scanned('o-1221', 'lost'));
    const card = await world.slack.as('jon').seesMessage('orders-logistics', 'Order 1221');
    expect(card.text).toContain('severe');

    await world.pass(HOUR);
    await world.tell(scanned('o-1221', 'delivered'));
    expect(standing(world, 'o-1221')).toEqual(['LOG.LOST cleared']);
  });

  test('climbs from late delivery within one case, which keeps its number', async () => {
    await world.tell(...onItsWay('o-1222', { promised_delivery_at: inMs(3 * HOUR) }));
    await world.pass(4 * HOUR);
    const [late] = world.db.casesOf('o-1222');
    expect(late?.code).toBe('LOG.DELIVERY_LATE');

    await world.tell(scanned('o-1222', 'lost'));
    expect(world.db.casesOf('o-1222')).toMatchObject([{ id: late?.id, code: 'LOG.LOST', severity: 'severe' }]);
  });

  test('is silent about a parcel that was never scanned: there is no silence without a sign of life', async () => {
    await world.tell(orderCreated('o-1223'), captured('o-1223'), shipmentCreated('o-1223'), handedOver('o-1223'));
    await world.pass(20 * DAY);
    expect(standing(world, 'o-1223')).toEqual([]);
  });
});

describe('LOG.INFO_ERROR', () => {
  test('opens a card for a number that its carrier cannot have given, and clears when it is corrected', async () => {
    const label = { carrier: 'ups', tracking_number: '1Z5R89390357567128' };
    await world.tell(orderCreated('o-1231'), captured('o-1231'), shipmentCreated('o-1231', label));
    await world.slack.as('jon').seesMessage('orders-logistics', 'Order 1231');
    expect(standing(world, 'o-1231')).toEqual(['LOG.INFO_ERROR open']);

    await world.tell(shipmentCreated('o-1231', { carrier: 'ups', tracking_number: '1Z5R89390357567127' }));
    expect(standing(world, 'o-1231')).toEqual(['LOG.INFO_ERROR cleared']);
  });

  test('opens when two customers wait for one parcel', async () => {
    const label = { carrier: 'dhl', tracking_number: '00340434161094021501' };
    await world.tell(orderCreated('o-1232'), captured('o-1232'), shipmentCreated('o-1232', label));
    const other = {
      customer: { id: 'c-bo', name: 'Bo Lindqvist', email: 'bo@posteo.de' },
      ship_to: { ...MUNICH, name: 'Bo Lindqvist' },
    };
    await world.tell(orderCreated('o-1233', other), captured('o-1233'), shipmentCreated('o-1233', label));
    expect(standing(world, 'o-1233')).toEqual(['LOG.INFO_ERROR open']);
  });

  test('is silent about a right number, and about an older scan that arrives after the delivery', async () => {
    const label = { carrier: 'ups', tracking_number: '1Z5R89390357567127' };
    const parcel = { shipment_id: shipmentOf('o-1234'), carrier: 'ups', status: 'out_for_delivery' };
    await world.tell(
      ...[
        orderCreated('o-1234'),
        captured('o-1234'),
        shipmentCreated('o-1234', { ...label, shipment_id: shipmentOf('o-1234') }),
      ],
      scanned('o-1234', 'delivered', { carrier: 'ups' }),
    );
    await world.tell(ago(2 * HOUR, about('shipment.tracking_updated', 'o-1234', parcel)));
    expect(standing(world, 'o-1234')).toEqual([]);
  });
});
