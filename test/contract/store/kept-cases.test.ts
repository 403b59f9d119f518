import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { createNextCases, KEEP_MS, type NextCase, type NextCases, SKIP_MS } from '../../../src/app/next-case.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { Detected } from '../../../src/domain/case/event.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import { DAY, HOUR } from '../../support/events.ts';
import { detected, JON, MEI, MONDAY, openedCase, SOFIA } from '../../support/opened-case.ts';

let folder: string;
let store: Store;
let now: number;
let next: NextCases;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordermend-kept-cases-'));
  store = createStore(openDatabase(join(folder, 'ordermend.db')));
  now = MONDAY;
  next = createNextCases({ store, clock: { now: () => now } });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (fingerprint: string, differing: Partial<Detected> = {}, at = MONDAY) =>
  store.write((tx) => openedCase(tx, { detected: detected({ fingerprint, ...differing }) }, at));
const by = (person: PersonId) => ({ person, teams: ['logistics'] });
const idOf = (answer: NextCase) => (answer.kind === 'kept' ? answer.case.id : answer.kind);
const claims = (id: string, person: PersonId) =>
  store.write((tx) => tx.cases.apply(tx.cases.get(id), [{ type: 'claimed' }], { at: now, by: person }));

describe('the next case', () => {
  test('is the first of the queue: priority, deadline ahead, value, age', () => {
    open('old', { value: { amount: 1, currency: 'EUR' } }, MONDAY - DAY);
    const dear = open('dear', { value: { amount: 9_900, currency: 'EUR' } });
    const passed = open('passed', { deadlineAt: MONDAY - HOUR, value: { amount: 8_000, currency: 'EUR' } });
    const pressing = open('pressing', { deadlineAt: MONDAY + HOUR });
    const first = open('first', { priority: 'P1', value: { amount: 1, currency: 'EUR' } });
    const seen = [first, pressing, dear, passed].map(() => {
      const answer = next.ask(by(MEI));
      if (answer.kind === 'kept') next.skip(by(MEI), answer.case.id);
      return idOf(answer);
    });
    expect(seen).toEqual([first.id, pressing.id, dear.id, passed.id]);
  });

  test('is kept for whoever asked, and free again when the time is over', () => {
    const [one, two] = [open('a'), open('b')];
    expect(idOf(next.ask(by(MEI)))).toBe(one.id);
    expect(idOf(next.ask(by(MEI))), 'who asks again sees the same').toBe(one.id);
    expect(idOf(next.ask(by(JON)))).toBe(two.id);
    expect(next.ask(by(SOFIA))).toEqual({ kind: 'none', others: 2, skipped: 0 });
    now += KEEP_MS;
    expect(idOf(next.ask(by(SOFIA)))).toBe(one.id);
    expect(idOf(next.ask(by(MEI)))).toBe(two.id);
    expect(idOf(next.ask(by(JON)))).toBe('none');
  });

  test('is gone once it is claimed, by whomever', () => {
    const [one, two] = [open('a'), open('b')];
    next.ask(by(MEI));
    claims(one.id, JON);
    expect(idOf(next.ask(by(MEI)))).toBe(two.id);
    claims(two.id, MEI);
    expect(next.ask(by(MEI))).toEqual({ kind: 'none', others: 0, skipped: 0 });
  });

  test('leaves a skipped one to others, and comes back to it after an hour', () => {
    const [one, two] = [open('a'), open('b')];
    next.ask(by(MEI));
    expect(idOf(next.skip(by(MEI), one.id))).toBe(two.id);
    expect(idOf(next.ask(by(JON))), 'free for others at once').toBe(one.id);
    expect(next.skip(by(MEI), two.id)).toEqual({ kind: 'none', others: 1, skipped: 2 });
    now += SKIP_MS;
    expect(idOf(next.ask(by(MEI)))).toBe(one.id);
  });

  test('is none of another team, none that a silence keeps, none that another case speaks for', () => {
    const silenced = open('silenced');
    store.write((tx) => {
      const silence = { matcher: {}, startsAt: now, untilAt: now + DAY, by: MEI, reason: 'strike' };
      tx.silences.keep(silenced.id, tx.silences.add(silence).id, now);
    });
    const parent = open('parent', { priority: 'P4' });
    const child = open('child', { priority: 'P1' });
    store.write((tx) => tx.cases.apply(child, [{ type: 'grouped', parent: parent.id }], { at: now, by: MEI }));
    expect(idOf(next.ask({ person: MEI, teams: ['payments'] }))).toBe('none');
    expect(idOf(next.ask({ person: MEI, teams: [] }))).toBe('none');
    expect(idOf(next.ask(by(MEI)))).toBe(parent.id);
    claims(parent.id, MEI);
    expect(idOf(next.ask(by(JON))), 'somebody has the whole, the parts are work too').toBe(child.id);
  });
});
