import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { Finding } from '../../../src/domain/detection/finding.ts';
import type { OrderId } from '../../../src/domain/ids.ts';
import { DAY, HOUR } from '../../support/events.ts';
import { MEI, MONDAY, openedCase } from '../../support/opened-case.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordermend-silences-'));
  store = createStore(openDatabase(join(folder, 'ordermend.db')));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const strike = (untilAt: number) => ({
  matcher: { code: 'LOG.*', carrier: 'dhl' },
  startsAt: MONDAY,
  untilAt,
  by: MEI,
  reason: 'strike at the hub',
});

describe('a silence', () => {
  test('is active until its end, the one that ends first first', () => {
    store.write(({ silences }) => {
      const long = silences.add(strike(MONDAY + 4 * HOUR));
      const short = silences.add(strike(MONDAY + HOUR));
      expect(silences.active(MONDAY).map(({ id }) => id)).toEqual([short.id, long.id]);
      expect(silences.active(MONDAY + HOUR)).toEqual([long]);
      expect(silences.get(long.id)).toEqual(long);
      expect(silences.get(99)).toBeUndefined();
    });
  });

  test('that somebody ended stays ended by them, and is not ended again', () => {
    store.write(({ silences }) => {
      const { id } = silences.add(strike(MONDAY + 4 * HOUR));
      silences.end(id, MEI, MONDAY + HOUR);
      silences.end(id, MEI, MONDAY + 2 * HOUR);
      expect(silences.get(id)).toMatchObject({ untilAt: MONDAY + HOUR, endedBy: MEI });
    });
  });

  test('keeps a case until it is lifted, and another one may take it over', () => {
    store.write((tx) => {
      const item = openedCase(tx);
      const first = tx.silences.add(strike(MONDAY + HOUR));
      const second = tx.silences.add(strike(MONDAY + 2 * HOUR));
      tx.silences.keep(item.id, first.id, MONDAY);
      expect(tx.silences.keeping(item.id)).toEqual(first);
      expect(tx.silences.nextEndAt()).toBe(MONDAY + HOUR);
      expect(tx.silences.overdue(MONDAY + HOUR - 1, 10)).toEqual([]);
      expect(tx.silences.overdue(MONDAY + HOUR, 10)).toEqual([item.id]);
      tx.silences.keep(item.id, second.id, MONDAY + HOUR);
      expect(tx.silences.overdue(MONDAY + HOUR, 10)).toEqual([]);
      expect(tx.silences.count(first.id)).toEqual({ kept: 0, now: 0 });
      expect(tx.silences.count(second.id)).toEqual({ kept: 1, now: 1 });
      tx.silences.lift(item.id);
      expect(tx.silences.keeping(item.id)).toBeUndefined();
      expect(tx.silences.nextEndAt()).toBeUndefined();
      expect(tx.silences.count(second.id)).toEqual({ kept: 1, now: 0 });
    });
  });
});

describe('what a watched rule finds', () => {
  const late = (id: string, evidence: Finding['evidence'] = { line: 1 }): Finding => ({
    code: 'LOG.STALLED',
    subject: { kind: 'order', id },
    orderId: id as OrderId,
    since: MONDAY,
    evidence,
    material: 'x',
  });

  test('counts once while it is true, and with its newest values', () => {
    store.write(({ monitored }) => {
      monitored.reconcile('o-1', [late('o-1')], MONDAY);
      monitored.reconcile('o-1', [late('o-1', { line: 2 })], MONDAY + HOUR);
      monitored.reconcile('o-2', [late('o-2')], MONDAY + 2 * HOUR);
      expect(monitored.sum('LOG.STALLED', MONDAY)).toEqual({ cases: 2, orders: 2 });
      expect(monitored.sum('LOG.STALLED', MONDAY + 1)).toEqual({ cases: 1, orders: 1 });
      expect(monitored.last('LOG.STALLED')).toMatchObject({ orderId: 'o-2', at: MONDAY + 2 * HOUR });
      monitored.reconcile('o-2', [], MONDAY + 3 * HOUR);
      expect(monitored.sum('LOG.STALLED', MONDAY)).toEqual({ cases: 2, orders: 2 });
      expect(monitored.last('LOG.LOST')).toBeUndefined();
    });
  });

  test('counts anew only when a case would have been opened anew', () => {
    store.write(({ monitored }) => {
      monitored.reconcile('o-1', [late('o-1')], MONDAY);
      monitored.reconcile('o-1', [], MONDAY + HOUR);
      monitored.reconcile('o-1', [late('o-1')], MONDAY + DAY);
      expect(monitored.last('LOG.STALLED')?.at, 'the same case, reopened').toBe(MONDAY);
      monitored.reconcile('o-1', [], MONDAY + DAY + HOUR);
      monitored.reconcile('o-1', [late('o-1')], MONDAY + 30 * DAY);
      expect(monitored.last('LOG.STALLED')?.at).toBe(MONDAY + 30 * DAY);
    });
  });

  test('is forgotten long after it ended', () => {
    store.write(({ monitored }) => {
      monitored.reconcile('o-1', [late('o-1')], MONDAY);
      monitored.reconcile('o-2', [late('o-2')], MONDAY);
      monitored.reconcile('o-2', [], MONDAY + HOUR);
      monitored.forgetBefore(MONDAY + DAY);
      expect(monitored.sum('LOG.STALLED', 0)).toEqual({ cases: 1, orders: 1 });
    });
  });
});
