import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { askToRead } from '../../../src/app/ask-to-read.ts';
import { createConfirmProcedures } from '../../../src/app/confirm-procedures.ts';
import { keepProcedures } from '../../../src/app/keep-procedures.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { createProcedureBook } from '../../../src/app/procedure-book.ts';
import { changedProcedures, procedureNoticeView } from '../../../src/app/views/procedures-view.ts';
import type { CaseCode } from '../../../src/domain/catalogue/exception-types.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { Step } from '../../../src/domain/procedures/procedure.ts';
import { MONDAY } from '../../support/opened-case.ts';

let folder: string;
let store: Store;
let now: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordermend-procedures-'));
  store = createStore(openDatabase(join(folder, 'ordermend.db')));
  now = MONDAY;
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const MEI = 'U0MEI' as PersonId;
const JON = 'U0JON' as PersonId;
const TEAM = (['LOG.LOST', 'PAY.FAILED'] as const).map((code) => ({ code, members: [MEI, JON] }));
const OURS: Step = {
  id: 'call',
  stage: 'contact',
  role: 'handler',
  required: false,
  words: { en: { title: 'Call the customer' } },
};

/** The program starts with what stands in its settings. */
function start(procedures: Readonly<Record<string, readonly Step[]>> = {}) {
  now += 60_000;
  const book = createProcedureBook({ procedures });
  return { book, changed: store.write((tx) => keepProcedures(tx, book, now)) };
}
const confirm = (person: PersonId, version: string) =>
  createConfirmProcedures({ store, clock: { now: () => now } })(person, 'LOG.LOST', version);
const unread = () =>
  changedProcedures(store.read, TEAM)
    .filter(({ people }) => people.length > 0)
    .map(({ code, people }) => ({ code, people }));
const version = () => store.read.procedures.inUse('LOG.LOST')?.procedure.version ?? '';

describe('a team whose procedure changed', () => {
  it('is asked nothing at the first start, nor at the next without a change', () => {
    expect(start().changed).toEqual([]);
    expect(start().changed).toEqual([]);
    expect(unread()).toEqual([]);
  });

  it('is asked to read it, and who has not shows to the lead', () => {
    start();
    expect(start({ 'LOG.LOST': [OURS] }).changed).toEqual(['LOG.LOST']);
    expect(unread()).toEqual([{ code: 'LOG.LOST', people: [MEI, JON] }]);
    expect(procedureNoticeView(store.read, 'LOG.LOST')?.changes).toMatchObject({ added: [OURS], changed: [] });
    expect([confirm(MEI, version()), confirm(MEI, version())]).toEqual(['confirmed', 'already']);
    expect(unread()).toEqual([{ code: 'LOG.LOST', people: [JON] }]);
    confirm(JON, version());
    expect(unread()).toEqual([]);
  });

  it('is asked again when it changes once more; the notice of before no longer counts', () => {
    start();
    start({ 'LOG.LOST': [OURS] });
    const old = version();
    confirm(MEI, old);
    start({ 'LOG.LOST': [{ ...OURS, required: true }] });
    expect([confirm(JON, old), confirm(JON, 'made up')]).toEqual(['outdated', 'unknown']);
    expect(unread()).toEqual([{ code: 'LOG.LOST', people: [MEI, JON] }]);
    expect(procedureNoticeView(store.read, 'LOG.LOST')?.changes.changed.map(({ id }) => id)).toEqual(['call']);
  });

  it('is asked nothing when the change is taken back: everybody knows that one', () => {
    start();
    start({ 'LOG.LOST': [OURS] });
    const { changed } = start();
    expect(unread()).toEqual([]);
    expect(store.write((tx) => askToRead(tx, changed, { channelsOf: () => ['C0LOG'], now }))).toBe(false);
  });

  it('is told once per version in each channel that has such cases', () => {
    const ask = (codes: readonly CaseCode[]) =>
      store.write((tx) => askToRead(tx, codes, { channelsOf: () => ['C0LOG', 'C0CARE'], now }));
    expect(ask(start().changed)).toBe(false);
    const { changed } = start({ 'LOG.LOST': [OURS] });
    expect([ask(changed), ask(changed)]).toEqual([true, false]);
    expect(store.read.sends.waiting(now, 10).map(({ channel, kind, payload }) => [channel, kind, payload])).toEqual([
      ['C0LOG', 'procedure', '{"code":"LOG.LOST"}'],
      ['C0CARE', 'procedure', '{"code":"LOG.LOST"}'],
    ]);
  });

  it('finds the steps of a case that opened before the change as they were then', () => {
    const { book } = start();
    const then = book.procedureOf('LOG.LOST');
    start({ 'LOG.LOST': [OURS] });
    expect(store.read.procedures.get('LOG.LOST', then?.version ?? '')).toEqual(then);
  });
});

describe('the procedures in use', () => {
  it('are the ones that Ordermend comes with, but for those that people wrote or switched off', () => {
    const { book } = start({ 'LOG.LOST': [OURS], 'PAY.FAILED': [], 'X.MELTED': [OURS] });
    expect(book.procedureOf('LOG.LOST')?.steps).toEqual([OURS]);
    expect(book.procedureOf('PAY.FAILED')).toBeUndefined();
    expect(book.procedureOf('X.MELTED')?.steps).toEqual([OURS]);
    expect(book.procedureOf('X.OTHER')).toBeUndefined();
    expect(book.procedureOf('ITM.DAMAGED')?.steps[0]).toMatchObject({
      id: 'photos',
      required: true,
      evidence: 'link',
      words: {
        en: { title: 'Get photos of goods, packing and label' },
        'zh-CN': { title: '收集商品、包装和面单的照片' },
      },
    });
  });

  it('have a version that is the same wherever and in whatever order of fields it is made, and for nothing else', () => {
    const versionOf = (...steps: Step[]) =>
      createProcedureBook({ procedures: { 'LOG.LOST': steps } }).procedureOf('LOG.LOST')?.version;
    const { words, ...rest } = OURS;
    expect(versionOf({ words, ...rest })).toBe(versionOf(OURS));
    // Another one would ask every team in the world to read every procedure again.
    expect(versionOf(OURS)).toBe('7cXUnwt5dY');
    const others = [
      versionOf({ ...OURS, id: 'ring' }),
      versionOf({ ...OURS, stage: 'act' }),
      versionOf({ ...OURS, role: 'lead' }),
      versionOf({ ...OURS, required: true }),
      versionOf({ ...OURS, evidence: 'text' }),
      versionOf({ ...OURS, doneBy: 'contacted' }),
      versionOf({ ...OURS, words: { en: { title: 'Call the customer', caution: 'Not at night' } } }),
      versionOf({ ...OURS, words: { en: { title: 'Ring the customer' } } }),
      versionOf(OURS, { ...OURS, id: 'again' }),
      versionOf({ ...OURS, id: 'again' }, OURS),
    ];
    expect(new Set([versionOf(OURS), ...others]).size).toBe(others.length + 1);
  });
});
