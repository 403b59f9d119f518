import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createStore } from '../../../db/sqlite/create-store.ts';
import { openDatabase } from '../../../db/sqlite/open-database.ts';
import { personSettings } from '../../../db/sqlite/person-schema.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { DEFAULT_PERSON_SETTINGS, type PersonSettings } from '../../../src/domain/person/person-settings.ts';
import { JON, MEI } from '../../support/opened-case.ts';

let folder: string;
let db: ReturnType<typeof openDatabase>;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ordermend-people-'));
  db = openDatabase(join(folder, 'ordermend.db'));
  store = createStore(db);
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const CHOSEN: PersonSettings = {
  language: 'zh-CN',
  quiet: { from: '22:00', to: '07:30' },
  direct: ['approval'],
  dailyAt: '09:00',
  followUps: 'direct',
};

describe('what a person wants', () => {
  test('is the default until they choose, then what they chose last', () => {
    store.write(({ people }) => {
      expect(people.settings(MEI)).toEqual(DEFAULT_PERSON_SETTINGS);
      expect(people.all()).toEqual([]);
      people.save(MEI, CHOSEN);
      people.save(JON, { ...CHOSEN, language: 'en' });
      expect(people.settings(MEI)).toEqual(CHOSEN);
      people.save(MEI, { ...CHOSEN, direct: [] });
      expect(people.settings(MEI).direct).toEqual([]);
      expect(people.all().map(({ person }) => person)).toEqual([MEI, JON]);
    });
  });

  test.each([
    ['no JSON', 'mei likes quiet'],
    ['another shape', '[1,2]'],
    ['nothing', 'null'],
  ])('is the default where %s is kept', (_what, settings) => {
    db.insert(personSettings).values({ person: MEI, settings }).run();
    expect(store.read.people.settings(MEI)).toEqual(DEFAULT_PERSON_SETTINGS);
  });

  test('keeps the parts that can be read when others cannot', () => {
    const settings = JSON.stringify({ ...CHOSEN, language: 'tlh', dailyAt: '25:00', direct: ['approval', 'gossip'] });
    db.insert(personSettings).values({ person: MEI, settings }).run();
    const { dailyAt: _, ...others } = CHOSEN;
    expect(store.read.people.settings(MEI)).toEqual({
      ...others,
      language: 'auto',
      direct: DEFAULT_PERSON_SETTINGS.direct,
    });
  });
});
