import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { CaseId, EffectId, OrderId } from '../../../src/domain/ids.ts';
import { detected, MONDAY, openedCase } from '../../support/opened-case.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordermend-outgoing-'));
  store = createStore(openDatabase(join(folder, 'ordermend.db')));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what is sent', () => {
  test('once per key, however often it is put', () => {
    const { id } = store.write((tx) => openedCase(tx));
    const put = () =>
      store.write((tx) =>
        tx.sends.put({ key: 'k', kind: 'timeline', channel: 'C', caseId: id, payload: '{}' }, MONDAY),
      );
    expect([put(), put()]).toEqual([true, false]);
    const [row] = store.read.sends.waiting(MONDAY, 9);
    if (row === undefined) throw new Error('nothing waits');
    store.write((tx) => tx.sends.sent(row.id, '1.0'));
    expect(put()).toBe(false);
    expect(store.read.sends.waiting(MONDAY, 9)).toEqual([]);
  });

  test('an interaction keeps its first answer until it is forgotten', () => {
    store.write((tx) => tx.interactions.put('click:1', MONDAY, 'events'));
    expect(store.read.interactions.get('click:1')).toBe('events');
    store.write((tx) => tx.interactions.forgetBefore(MONDAY + 1));
    expect(store.read.interactions.get('click:1')).toBeUndefined();
  });

  test('an effect has one row, is due by its time, and is counted by its state', () => {
    const { id } = store.write((tx) => openedCase(tx));
    const row = {
      id: 'ef_1' as EffectId,
      caseId: id as CaseId,
      orderId: 'o-1' as OrderId,
      kind: 'payment.refund',
      body: '{}',
      state: 'requested',
      attempts: 0,
      nextAt: MONDAY,
      requestedAt: MONDAY,
      verifyBy: MONDAY + 10,
    } as const;
    store.write((tx) => tx.effects.add(row));
    expect(() => store.write((tx) => tx.effects.add(row))).toThrow(/UNIQUE/);
    expect(store.read.effects.due(MONDAY - 1, 9)).toEqual([]);
    expect(store.read.effects.due(MONDAY, 9)).toEqual([row]);
    store.write((tx) => tx.effects.set(row.id, { state: 'accepted', nextAt: null }));
    expect(store.read.effects.due(MONDAY + 9, 9)).toEqual([]);
    expect(store.read.effects.countByState()).toEqual({ accepted: 1 });
    expect(store.read.effects.overdue(MONDAY + 11, 9).map((it) => it.id)).toEqual(['ef_1']);
    store.write((tx) => tx.effects.alarmed(row.id, MONDAY + 11));
    expect(store.read.effects.overdue(MONDAY + 11, 9)).toEqual([]);
  });
});

describe('cards', () => {
  test('are behind until the newest wish is shown; the most pressing comes first', () => {
    const open = (fingerprint: string) =>
      store.write((tx) => openedCase(tx, { detected: detected({ fingerprint }) })).id;
    const [a, b] = [open('a'), open('b')];
    store.write((tx) => {
      tx.cards.want(a, 'C', 3);
      tx.cards.want(b, 'C', 1);
    });
    const [lane] = store.read.cards.lanesBehind(MONDAY);
    if (lane === undefined) throw new Error('no lane');
    const behind = store.read.cards.behind(lane, MONDAY, 9);
    expect(behind.map((it) => it.caseId)).toEqual([b, a]);
    store.write((tx) => {
      tx.cards.want(b, 'C', 0);
      tx.cards.shown(b, { wanted: 1, hash: 'h', ts: '1.0' });
    });
    expect(store.read.cards.get(b), 'what somebody asked for meanwhile stays urgent').toMatchObject({
      rank: 0,
      shown: 1,
      wanted: 2,
    });
    expect(store.read.cards.at('C', '1.0')).toBe(b);
    expect(store.read.cards.countBehind()).toBe(2);
  });
});
