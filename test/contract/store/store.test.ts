import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { DatabaseOwnedError } from '../../../db/sqlite/own-database.ts';
import type { CaseFilter } from '../../../src/app/ports/case-store.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { SYSTEM } from '../../../src/domain/ids.ts';
import { foldEvent } from '../../../src/domain/order/fold.ts';
import { parseEvent } from '../../../src/events/cloud-event.ts';
import { HOUR } from '../../support/events.ts';
import { detected, MEI, MONDAY, openedCase } from '../../support/opened-case.ts';

let folder: string;
let file: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordermend-store-'));
  file = join(folder, 'data', 'ordermend.db');
  store = createStore(openDatabase(file));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function event(id: string, data: object = {}, subject = 'o-1') {
  const parsed = parseEvent(
    {
      specversion: '1.0',
      id,
      source: 'shop',
      type: 'order.created',
      subject,
      time: new Date(MONDAY).toISOString(),
      data: { currency: 'EUR', items: [], ...data },
    },
    MONDAY,
  );
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.event;
}

describe('a file', () => {
  test('belongs to one process', () => {
    expect(() => openDatabase(file)).toThrow(DatabaseOwnedError);
    const other = `
      import Database from 'better-sqlite3';
      const lock = new Database(process.argv[1], { timeout: 0 });
      try { lock.exec('BEGIN EXCLUSIVE'); console.log('taken'); } catch { console.log('owned'); }`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', other, `${file}.owner`], {
      encoding: 'utf8',
    });
    expect(said.trim()).toBe('owned');
  });

  test('keeps what was written when it is opened again', () => {
    const { id } = store.write((tx) => openedCase(tx));
    store.write((tx) => tx.meta.set('k', 'v'));
    store.close();
    store = createStore(openDatabase(file));
    expect(store.read.cases.get(id)).toMatchObject({ id, status: 'open' });
    expect(store.read.meta.get('k')).toBe('v');
  });
});

describe('a transaction', () => {
  test('is all or nothing', () => {
    expect(() =>
      store.write((tx) => {
        openedCase(tx);
        tx.meta.set('k', 'v');
        throw new Error('half-way');
      }),
    ).toThrow('half-way');
    expect(store.read.cases.count({})).toBe(0);
    expect(store.read.meta.get('k')).toBeUndefined();
  });

  test('of two that want the same case the second sees what the first did', () => {
    const { id } = store.write((tx) => openedCase(tx));
    const claim = () =>
      store.write((tx) => {
        const item = tx.cases.get(id);
        if (item?.status !== 'open') return 'late';
        tx.cases.apply(item, [{ type: 'claimed' }], { at: MONDAY, by: MEI });
        return 'claimed';
      });
    expect([claim(), claim()]).toEqual(['claimed', 'late']);
  });
});

describe('events', () => {
  test('are kept once per source and id; other content under a known id is a conflict and the first one stands', () => {
    const append = (id: string, digest: string) => store.write((tx) => tx.events.append(event(id), digest));
    expect([append('e-1', 'a'), append('e-1', 'a'), append('e-1', 'b'), append('e-2', 'a')]).toEqual([
      'accepted',
      'duplicate',
      'conflict',
      'accepted',
    ]);
    expect(store.read.events.count()).toBe(2);
  });

  test('are read in the order of arrival, in pages, from a cursor that stays', () => {
    store.write((tx) => {
      for (let i = 1; i <= 7; i += 1) tx.events.append(event(`e-${i}`), '');
    });
    const seen: string[] = [];
    for (;;) {
      const page = store.read.events.after(store.read.events.cursor('reader'), 3);
      if (page.length === 0) break;
      seen.push(...page.map((it) => it.event.id));
      store.write((tx) => tx.events.moveCursor('reader', page.at(-1)?.seq ?? 0));
    }
    expect(seen).toEqual(['e-1', 'e-2', 'e-3', 'e-4', 'e-5', 'e-6', 'e-7']);
    expect(store.read.events.cursor('another')).toBe(0);
  });

  test('that were refused are kept and forgotten after their time', () => {
    store.write((tx) => tx.events.reject({ at: MONDAY, error: 'no', body: 'x'.repeat(20_000) }));
    expect(store.read.events.rejectedSince(MONDAY)).toBe(1);
    store.write((tx) => tx.events.forgetRejectedBefore(MONDAY + 1));
    expect(store.read.events.rejectedSince(0)).toBe(0);
  });
});

describe('cases', () => {
  test('of one fingerprint there is one live; after its end there may be another', () => {
    const first = store.write((tx) => openedCase(tx));
    expect(() => store.write((tx) => openedCase(tx))).toThrow(/UNIQUE/);
    store.write((tx) => tx.cases.apply(first, [{ type: 'cleared' }], { at: MONDAY, by: SYSTEM }));
    const second = store.write((tx) => openedCase(tx));
    expect([first.id, second.id]).toEqual(['EX-1001', 'EX-1002']);
    expect(store.read.cases.lastOf(second.fingerprint)?.id).toBe(second.id);
    const ended = store.read.cases.get(first.id);
    if (ended === undefined) throw new Error('gone');
    const reopen = () =>
      store.write((tx) => tx.cases.apply(ended, [{ type: 'reopened', why: '' }], { at: MONDAY, by: MEI }));
    expect(reopen, 'nor by a person').toThrow(/UNIQUE/);
  });

  test('are listed in the order of the queue, and by what is due next when asked', () => {
    const open = (fingerprint: string, priority: 'P1' | 'P3', claimDueAt: number, deadlineAt?: number) =>
      store.write((tx) =>
        openedCase(tx, {
          detected: detected({ fingerprint, priority, ...(deadlineAt === undefined ? {} : { deadlineAt }) }),
          claimDueAt,
        }),
      ).id;
    const ids = [
      open('a', 'P3', MONDAY + 1),
      open('b', 'P1', MONDAY + 3),
      open('c', 'P3', MONDAY + 2, MONDAY + HOUR),
      open('d', 'P3', MONDAY, MONDAY + 2 * HOUR),
    ];
    const named = (filter: CaseFilter) => store.read.cases.list(filter, 9).map((it) => ids.indexOf(it.id));
    expect(named({ sort: 'pressing' }), 'our own terms do not count').toEqual([1, 2, 3, 0]);
    expect(named({ sort: 'pressing', at: MONDAY + HOUR }), 'a passed deadline is none').toEqual([1, 3, 0, 2]);
    expect(named({ sort: 'due' })).toEqual([3, 0, 2, 1]);
    expect(store.read.cases.list({}, 2)).toHaveLength(2);
    expect(store.read.cases.count({ unclaimed: true, teams: ['logistics'] })).toBe(4);
    expect(store.read.cases.count({ family: 'logistics', status: 'open' })).toBe(4);
    expect(store.read.cases.count({ family: 'payment' })).toBe(0);
    expect(store.read.cases.count({ status: 'waiting' })).toBe(0);
    expect(store.read.cases.count({ teams: [] })).toBe(0);
  });

  test('that ask something of a department are found until they have their answer', () => {
    const task = {
      id: 't-1',
      department: 'finance',
      ask: 'Did the bank take the money back?',
      answerKind: 'yes_no',
      dueAt: MONDAY + HOUR,
      by: MEI,
      at: MONDAY,
      state: 'open',
    } as const;
    const { id } = store.write((tx) =>
      tx.cases.apply(openedCase(tx), [{ type: 'claimed' }, { type: 'task_asked', task }], { at: MONDAY, by: MEI }),
    );
    expect(store.read.cases.asking(5).map((it) => it.id)).toEqual([id]);
    store.write((tx) =>
      tx.cases.apply(tx.cases.get(id), [{ type: 'task_answered', id: 't-1', answer: 'yes' }], { at: MONDAY, by: MEI }),
    );
    expect(store.read.cases.asking(5)).toEqual([]);
  });

  test('keep a history without a gap, refreshes excepted', () => {
    const item = store.write((tx) => openedCase(tx));
    const stamp = { at: MONDAY, by: MEI };
    store.write((tx) =>
      tx.cases.apply(
        item,
        [{ type: 'claimed' }, { type: 'refreshed', detected: detected() }, { type: 'released' }],
        stamp,
      ),
    );
    expect(store.read.cases.history(item.id).map((it) => [it.version, it.event.type])).toEqual([
      [1, 'opened'],
      [2, 'claimed'],
      [3, 'released'],
    ]);
    expect(store.read.cases.get(item.id)?.version).toBe(3);
  });

  test('tell a follow-up when it is due and only while it is planned', () => {
    const item = store.write((tx) => openedCase(tx));
    const followUp = { id: 'fu_1', dueAt: MONDAY + 5, note: '', by: MEI, state: 'planned' } as const;
    const planned = store.write((tx) =>
      tx.cases.apply(item, [{ type: 'follow_up_planned', followUp }], { at: MONDAY, by: MEI }),
    );
    expect(store.read.cases.followUpsDue(MONDAY + 4, 9)).toEqual([]);
    expect(store.read.cases.followUpsDue(MONDAY + 5, 9)).toMatchObject([{ id: 'fu_1', caseId: item.id }]);
    store.write((tx) =>
      tx.cases.apply(planned, [{ type: 'follow_up_reminded', id: 'fu_1' }], { at: MONDAY + 5, by: SYSTEM }),
    );
    expect(store.read.cases.followUpsDue(MONDAY + 9, 9)).toEqual([]);
  });
});

describe('orders', () => {
  test('are found by their keys in pages, and due by their time', () => {
    store.write((tx) => {
      for (let i = 1; i <= 5; i += 1) {
        const order = foldEvent(undefined, event(`e-${i}`, {}, `o-${i}`));
        tx.orders.save({ order, nextCheckAt: MONDAY + i, rulesVersion: 'r', muted: [], hasCases: false });
        tx.orders.setKeys(`o-${i}`, [{ kind: 'email', value: 'a@b.c' }], []);
      }
    });
    const key = { kind: 'email', value: 'a@b.c' };
    expect(store.read.orders.sharing(key, '', 2)).toEqual(['o-1', 'o-2']);
    expect(store.read.orders.sharing(key, 'o-2', 9)).toEqual(['o-3', 'o-4', 'o-5']);
    expect(store.read.orders.due(MONDAY + 3, 2).map((it) => it.id)).toEqual(['o-1', 'o-2']);
    expect(store.read.orders.nextDueAt()).toBe(MONDAY + 1);
    store.write((tx) => tx.orders.setKeys('o-1', [], [key]));
    expect(store.read.orders.sharing(key, '', 9)).not.toContain('o-1');
  });
});
