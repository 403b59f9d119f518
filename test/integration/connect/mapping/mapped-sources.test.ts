import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startOrdermend, type World } from '../../../support/start-ordermend.ts';
import { factsOf } from '../facts-of.ts';
import { jiandaoyunPush, netsuiteOrder, sapOrder, zohoOrder } from './payloads.ts';
import { MAPPED, postSap, push, SHIPPED, send } from './send.ts';

describe('the shipped mapping files in the running program', () => {
  let world: World;
  beforeAll(async () => {
    world = await startOrdermend({ env: MAPPED, settings: { connect: { mappings: SHIPPED } } });
  });
  afterAll(() => world.close());

  test('an order of a Jiandaoyun form, changed, sent and deleted', async () => {
    expect(await push(world.url(), jiandaoyunPush('data_create'))).toMatchObject({
      status: 200,
      body: { accepted: 2, rejected: [] },
    });
    const changed = jiandaoyunPush('data_update', { status: '已发货', total: 120, updateTime: '2024-11-23T03:00:00Z' });
    await push(world.url(), changed, { deliverId: 'again' });
    expect(await push(world.url(), changed, { deliverId: 'again' })).toMatchObject({
      body: { accepted: 0, duplicates: 2 },
    });
    await world.db.judged(world.now());
    expect(factsOf(world, 'JD-7001')).toMatchObject({
      currency: 'CNY',
      total: 12_000,
      customer: { name: '王小明 🎉', phone: '13800138000' },
      shipTo: { region: '江苏省', city: '无锡市', district: '梁溪区', line1: '清扬路1号', country: 'CN' },
      items: [{ line: 1, sku: 'MUG', title: '马克杯', quantity: 2, unitPrice: 4_990 }],
      statuses: [{ raw: '已付款' }, { system: 'jiandaoyun', status: 'fulfilled', raw: '已发货' }],
    });
    await push(world.url(), jiandaoyunPush('data_remove', { deleteTime: '2024-11-23T04:00:00Z' }));
    await world.db.judged(world.now());
    expect(factsOf(world, 'JD-7001')).toMatchObject({ cancelledAt: Date.parse('2024-11-23T04:00:00Z') });
  });

  test('a push with another secret, an old one and one without a query are not taken', async () => {
    const payload = jiandaoyunPush('data_create', { _id: 'x', order_no: 'JD-BAD' });
    expect((await push(world.url(), payload, { secret: 'guess' })).status).toBe(401);
    expect((await push(world.url(), payload, { agoS: 301 })).status).toBe(401);
    expect((await send(world.url(), 'jiandaoyun', payload)).status).toBe(401);
  });

  test('a status that no table has is kept, and opens SYS.UNMAPPED_STATUS once', async () => {
    for (const order_no of ['JD-1', 'JD-2', 'JD-3']) {
      const payload = jiandaoyunPush('data_create', { _id: order_no, order_no, status: '等待魔法' });
      expect((await push(world.url(), payload)).status).toBe(200);
    }
    await world.db.judged(world.now());
    expect(factsOf(world, 'JD-3')).toMatchObject({ statuses: [{ status: 'unknown', raw: '等待魔法' }] });
    const cases = world.db.rows("select id from cases where code = 'SYS.UNMAPPED_STATUS'");
    expect(cases).toHaveLength(1);
  });

  test("SAP's sales order, alone and as a page of which one record is broken", async () => {
    expect(await postSap(world.url(), { d: sapOrder() })).toMatchObject({
      status: 200,
      body: { accepted: 3, rejected: [] },
    });
    const page = {
      d: { results: [sapOrder({ SalesOrder: '4712' }), sapOrder({ SalesOrder: '4713', TotalNetAmount: 'much' })] },
    };
    const answer = await postSap(world.url(), page);
    expect(answer).toMatchObject({ status: 200, body: { accepted: 3 } });
    expect(answer.body.rejected).toEqual([
      { error: expect.stringMatching(/^record 2: events\.0\.data\.total: money\(\) takes/) },
    ]);
    await world.db.judged(world.now());
    expect(factsOf(world, '4711')).toMatchObject({
      total: 5_265,
      items: [{ line: 10, sku: 'TG11', quantity: 3, unitPrice: 1_755 }],
      statuses: expect.arrayContaining([expect.objectContaining({ system: 'erp', status: 'placed', raw: 'A' })]),
    });
  });

  test("NetSuite's sales order; one in a currency that nobody knows is refused, and says so", async () => {
    const post = (payload: unknown, token = 'netsuite token') =>
      send(world.url(), 'netsuite', payload, { 'X-Ordermend-Token': token });
    expect(await post(netsuiteOrder())).toMatchObject({ status: 200, body: { accepted: 2, rejected: [] } });
    expect((await post(netsuiteOrder(), 'netsuite')).status).toBe(401);
    const odd = await post(netsuiteOrder({ id: '19', currency: { refName: 'Moon Dollar' } }));
    expect(odd.status).toBe(200);
    expect(odd.body.rejected).toEqual([expect.objectContaining({ error: expect.stringContaining('ISO 4217') })]);
    await world.db.judged(world.now());
    expect(factsOf(world, '18')).toMatchObject({
      number: 'SO-18',
      currency: 'USD',
      total: 2_450,
      customer: { id: '110', name: 'Tom & Ann’s Shop' },
      shipTo: { line1: '1 Main St', country: 'US' },
      items: [{ sku: 'MUG', quantity: 2, unitPrice: 1_150 }],
      statuses: [{ status: 'processing', raw: 'Pending Fulfillment' }],
    });
  });

  test("Zoho CRM's sales order in the shapes of both versions, and a notification of one that was deleted", async () => {
    const post = (payload: unknown) => send(world.url(), 'zoho-crm?token=zoho-token', payload);
    expect(await post({ data: [zohoOrder()] })).toMatchObject({ status: 200, body: { accepted: 2, rejected: [] } });
    const lines = [{ Product_Name: { Product_Code: 'CUP', name: 'Cup', id: '42' }, Quantity: 1, List_Price: 45 }];
    const newer = zohoOrder({ id: '77', Product_Details: undefined, Ordered_Items: lines, Status: 'Approved' });
    expect(await post({ data: [newer] })).toMatchObject({ body: { accepted: 2, rejected: [] } });
    const notice = { module: 'Sales_Orders', operation: 'delete', ids: ['77'], server_time: 1_732_430_000_000 };
    expect(await post(notice)).toMatchObject({ body: { accepted: 1 } });
    // What was inserted says nothing but its id.
    expect(await post({ ...notice, operation: 'insert' })).toMatchObject({
      status: 200,
      body: { accepted: 0, rejected: [] },
    });
    await world.db.judged(world.now());
    expect(factsOf(world, '4150868000002575450')).toMatchObject({
      number: '2575',
      total: 4_500,
      items: [{ sku: 'MUG' }],
    });
    expect(factsOf(world, '77')).toMatchObject({ items: [{ sku: 'CUP' }], cancelledAt: expect.any(Number) });
  });
});
