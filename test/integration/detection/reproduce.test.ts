import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { plainPolicy } from '../../bench/support/policy.ts';
import { replayed, type Told } from './rebuild.ts';

const START = Date.parse('2026-03-02T10:00:00Z');
const HOUR = 3_600_000;
const file = join(process.env.ORDERMEND_DATA ?? '', 'olist', 'events.ndjson.gz');
const isThere = process.env.ORDERMEND_DATA !== undefined && existsSync(file);

/** Every alert is found again by the facts of its time alone, with the evidence that was stored. */
function expectReproduced({ alerts, findAgain }: Told): void {
  for (const alert of alerts)
    expect([alert.at, alert.code, findAgain(alert)?.evidence]).toEqual([alert.at, alert.code, alert.evidence]);
}

let sent = 0;
function event(type: string, hours: number, subject: string, data: object) {
  sent++;
  const time = new Date(START + hours * HOUR).toISOString();
  return { specversion: '1.0', id: `e-${sent}`, source: 'shop', type, subject, time, data };
}

/** A dozen orders in all kinds of trouble over three weeks, told in the order of time. */
function troubles(): readonly ReturnType<typeof event>[] {
  const all = Array.from({ length: 12 }, (_, i) => {
    const id = `o-${i}`;
    const at = i * 7;
    const parcel = { shipment_id: `p-${i}`, carrier: 'dhl' };
    return [
      event('order.created', at, id, {
        currency: 'EUR',
        total: '60.00',
        customer: { id: `c-${i % 5}`, name: i === 3 ? 'test' : 'Mei Lin' },
        items: [{ line: 1, sku: 'MUG', quantity: 1, unit_price: '60.00' }],
        promised_ship_at: new Date(START + (at + 30) * HOUR).toISOString(),
        promised_delivery_at: new Date(START + (at + (i % 2 === 0 ? 120 : 400)) * HOUR).toISOString(),
      }),
      event('payment.captured', at + 1, id, {
        payment_id: `pay-${i}`,
        method: 'card',
        amount: i % 4 === 1 ? '50.00' : '60.00',
        currency: 'EUR',
        payer: { fingerprint: `card-${i % 5}` },
      }),
      ...(i % 4 === 2
        ? [
            event('payment.captured', at + 2, id, {
              payment_id: `pay-${i}b`,
              method: 'card',
              amount: '60.00',
              currency: 'EUR',
            }),
          ]
        : []),
      ...(i % 3 === 0 ? [] : [event('shipment.created', at + 20, id, parcel)]),
      ...(i % 3 === 1 ? [event('shipment.tracking_updated', at + 40, id, { ...parcel, status: 'in_transit' })] : []),
      ...(i === 8 ? [event('shipment.tracking_updated', at + 60, id, { ...parcel, status: 'attempt_failed' })] : []),
    ];
  });
  // The source speaks all the time: it is the parcels that are silent.
  const stock = Array.from({ length: 126 }, (_, i) => event('inventory.updated', i * 4, 'PEN', { on_hand: 9 }));
  return [...all.flat(), ...stock].sort((a, b) => a.time.localeCompare(b.time));
}

describe('an alert of a replay', () => {
  it('is found again from the facts of its time, with the same evidence', () => {
    const told = replayed(troubles(), plainPolicy(), START + 21 * 24 * HOUR);
    expect(new Set(told.alerts.map(({ code }) => code))).toEqual(
      new Set([
        'LOG.SHIP_DELAY',
        'LOG.DELIVERY_LATE',
        'LOG.LABEL_NOT_SCANNED',
        'LOG.STALLED',
        'LOG.LOST',
        'LOG.ATTEMPT_FAILED',
        'PAY.MISMATCH',
        'PAY.DUPLICATE',
        'CUS.INFO_WRONG',
      ]),
    );
    expectReproduced(told);
  });

  it.skipIf(!isThere)(
    'of one real order in twenty is found again too (needs ORDERMEND_DATA)',
    () => {
      const sampled = gunzipSync(readFileSync(file))
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as { readonly subject: string })
        .filter(({ subject }) => Number.parseInt(subject.slice(0, 6), 16) % 20 === 0);
      const told = replayed(sampled, plainPolicy());
      expect(told.alerts.length).toBeGreaterThan(20);
      expectReproduced(told);
    },
    120_000,
  );
});
