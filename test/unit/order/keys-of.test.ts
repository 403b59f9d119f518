import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../src/domain/order/keys-of.ts';
import type { OrderEvent } from '../../../src/domain/order/order-event.ts';
import { captured, created, labelled, told } from './story.ts';

function valuesOf(kind: string, ...events: readonly OrderEvent[]): readonly string[] {
  return keysOf(told(...events))
    .filter((key) => key.kind === kind)
    .map((key) => key.value);
}

describe('keys of an order', () => {
  it('are written one way, however people write them', () => {
    const customer = { id: 'mei', email: ' Mei.Lin@Gmail.com', phone: '+49 (1511) 234-5678' };
    const order = [
      created({ number: 'ab-7', customer }),
      labelled(1, { carrier: 'DHL', tracking_number: '0034 0434-2921' }),
    ] as const;
    expect(valuesOf('number', ...order)).toEqual(['AB-7']);
    expect(valuesOf('email', ...order)).toEqual(['mei.lin@gmail.com']);
    expect(valuesOf('phone', ...order)).toEqual(['2345678']);
    expect(valuesOf('phone_tail', ...order)).toEqual(['5678']);
    expect(valuesOf('tracking', ...order)).toEqual(['003404342921', 'dhl|003404342921']);
    expect(valuesOf('sku', ...order)).toEqual(['MUG|', 'TRAY|']);
  });

  it('leave out what a platform masked', () => {
    expect(valuesOf('phone_tail', created({ customer: { id: 'mei', phone: '138****1234' } }))).toEqual([]);
  });

  it('are equal for the same basket of the same customer, in whatever order its lines stand', () => {
    const lines = [
      { line: 1, sku: 'TRAY', quantity: 1, unit_price: '20.00' },
      { line: 2, sku: 'MUG', quantity: 2, unit_price: '20.00' },
    ];
    const basket = valuesOf('basket', created());
    expect(basket).toHaveLength(1);
    expect(valuesOf('basket', created({ items: lines }))).toEqual(basket);
    expect(valuesOf('basket', created({ total: '61.00' }))).not.toEqual(basket);
    expect(valuesOf('basket', created({ customer: { id: 'jon' } }))).not.toEqual(basket);
  });

  it('name the payer’s basket too, once the payer is known', () => {
    const paid = captured(1, { payer: { fingerprint: 'fp-9' } });
    expect(valuesOf('payer', created(), paid)).toEqual(['fp-9']);
    expect(valuesOf('basket', created(), paid)).toHaveLength(2);
  });

  it('stand there once each', () => {
    const keys = keysOf(told(created(), captured(1), labelled(2))).map((key) => `${key.kind}|${key.value}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
