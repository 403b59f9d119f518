import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadMapping } from '../../../../src/connect/mapping/load-mapping.ts';
import { mappingSource } from '../../../../src/connect/mapping/mapping-source.ts';
import { trySample } from '../../../../src/connect/mapping/try-sample.ts';
import { SHIPPED } from './send.ts';

// Real payloads may not be copied into the project; without them only our own small ones are tested.
const folder = join(process.env.ORDERMEND_DATA ?? '', 'integrations');
const isThere = process.env.ORDERMEND_DATA !== undefined && existsSync(folder);
const NOW = Date.UTC(2026, 10, 23, 12);

describe.skipIf(!isThere)('published payloads (needs ORDERMEND_DATA)', () => {
  it("Jiandaoyun's sample push is signed as its documentation says, and becomes an order with its address", () => {
    const vector = json('jiandaoyun_push_vector.json') as {
      raw_body: string;
      secret: string;
      query: { timestamp: string; nonce: string };
      headers: Record<string, string>;
    };
    const mapping = mappingOf('jiandaoyun');
    if (mapping.signature === undefined) throw new Error('the mapping has a signature');
    const source = mappingSource(mapping, mapping.signature);
    const delivery = {
      headers: { 'x-jdy-signature': vector.headers['X-JDY-Signature'] },
      body: Buffer.from(vector.raw_body),
      url: `/v1/in/jiandaoyun?timestamp=${vector.query.timestamp}&nonce=${vector.query.nonce}`,
      isLocal: false,
    };
    const pushedAt = Number(vector.query.timestamp) * 1_000;
    expect(source.isSigned(delivery, vector.secret, pushedAt)).toBe(true);
    expect(source.isSigned(delivery, vector.secret, NOW)).toBe(false);
    expect(source.map(delivery.headers, JSON.parse(vector.raw_body), NOW)).toMatchObject({
      events: [
        { type: 'order.created', data: { ship_to: { region: '江苏省', city: '无锡市', line1: expect.any(String) } } },
      ],
    });
  });

  it("SAP's page of A_SalesOrder with dates that are no /Date(…)/, a status that is no letter and lines left behind a link", () => {
    const report = reportOn('sap-sales-order', json('sap_A_SalesOrder_odata_v2.json'));
    expect(report.wrong).toEqual([]);
    expect(report.events).toMatchObject([
      {
        type: 'order.created',
        time: '2021-03-18T00:00:00.000Z',
        data: { total: '1356.08', promised_delivery_at: '2021-06-10' },
      },
      { type: 'order.status', data: { status: 'unknown', raw_status: 'SCHEDULED' } },
    ]);
    expect(report.watched?.missing()).toEqual(['body.d.results[].to_Item.results']);
  });

  it("NetSuite's partial record with what it leaves out added", () => {
    const { body } = json('netsuite_salesOrder_partial.json') as { body: Record<string, unknown> };
    const report = reportOn('netsuite-sales-order', {
      ...body,
      id: '18',
      total: 12,
      entity: { id: '110', refName: 'A' },
    });
    expect(report.wrong).toEqual([]);
    expect(report.events).toMatchObject([
      {
        type: 'order.created',
        subject: '18',
        time: '2020-07-29T08:34:00.000Z',
        data: { currency: 'USD', total: '12.00' },
      },
    ]);
  });
});

function json(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function mappingOf(name: string) {
  return loadMapping(SHIPPED.find((file) => file.endsWith(`${name}.yaml`)) ?? name);
}

function reportOn(name: string, body: unknown) {
  return trySample(mappingOf(name), { kind: 'delivery', body }, NOW);
}
