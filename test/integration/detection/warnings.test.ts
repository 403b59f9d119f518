import { describe, expect, it } from 'vitest';
import { remindComing } from '../../../src/app/explain/remind-coming.ts';
import { warningsView } from '../../../src/app/views/warnings-view.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import { created, DAY, desk, paid, parcel, START } from './desk.ts';

const MEI = 'U0MEI' as PersonId;
const HOUR = DAY / 24;
const inUtc = () => 'UTC';

describe('a warning', () => {
  it('stands on Home from four fifths of a term on until it is due, and opens nothing', () => {
    const { tell, turnTo, store, policy, codes, now } = desk();
    const seen = () => warningsView(store.read, { teams: [policy.routeOf(about).team], now: now(), policy });
    const about = {
      code: 'LOG.SHIP_DELAY',
      family: 'logistics',
      severity: 'moderate',
      priority: 'P3',
      ageMs: 0,
    } as const;
    tell(created('o-1', { number: '1001' }), paid('o-1'));
    turnTo(START + 38 * HOUR);
    expect(seen().orders).toBe(0);
    turnTo(START + 39 * HOUR);
    const due = START + 48 * HOUR + 1;
    expect(seen()).toMatchObject({ orders: 1, first: [{ order: '1001', code: 'LOG.SHIP_DELAY', dueAt: due }] });
    expect(warningsView(store.read, { teams: ['elsewhere'], now: now(), policy }).orders).toBe(0);
    expect(codes('o-1')).toEqual([]);
    turnTo(due);
    expect(codes('o-1')).toEqual(['LOG.SHIP_DELAY']);
    expect(seen().orders).toBe(0);
  });

  it('is over as soon as the parcel leaves', () => {
    const { tell, turnTo, store, now } = desk();
    tell(created('o-1'), paid('o-1'));
    turnTo(START + 40 * HOUR);
    expect(store.read.coming.soon(now(), 10)).toHaveLength(1);
    tell(parcel('o-1', { shipment_id: 'p-1', carrier: 'dhl' }), {
      type: 'shipment.handed_over',
      subject: 'o-1',
      data: { shipment_id: 'p-1' },
    });
    expect(store.read.coming.soon(now(), 10)).toEqual([]);
  });

  it('is told once a day to the owner of a case of that order, in its thread, and to nobody else', () => {
    const { tell, turnTo, store, now } = desk();
    const remind = () => store.write((tx) => remindComing(tx, now(), inUtc));
    remind();
    const customer = { id: 'c', name: 'test' };
    tell(
      created('o-1', { customer }),
      paid('o-1'),
      created('o-2', { customer }),
      paid('o-2'),
      created('o-3'),
      paid('o-3'),
    );
    const [item] = store.read.cases.ofOrder('o-1');
    if (item === undefined) throw new Error('wrong data opens a case');
    store.write((tx) => tx.cases.apply(item, [{ type: 'claimed' }], { at: now(), by: MEI }));
    turnTo(START + 40 * HOUR);
    expect(store.read.coming.soon(now(), 10)).toHaveLength(3);
    expect(remind()).toBe(1);
    expect(remind()).toBe(0);
    const send = store.read.sends.byKey('coming:U0MEI:2026-03-04');
    expect(send).toMatchObject({ caseId: item.id, kind: 'coming' });
    expect(JSON.parse(send?.payload ?? '{}').lines).toMatchObject([{ order: 'o-1', code: 'LOG.SHIP_DELAY' }]);
  });
});
