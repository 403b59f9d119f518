import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Intent } from '../../src/domain/intent/intents.ts';
import { LABEL_MAP, RETURN_REASONS } from './label-map.ts';
import type { Sentence } from './sentence.ts';

const FILES = [
  { name: 'en_banking77_train.csv.gz', source: 'banking77' },
  { name: 'en_hint3_curekart_train.csv.gz', source: 'hint3' },
  { name: 'en_hint3_sofmattress_train.csv.gz', source: 'hint3' },
] as const;

const Rows = z.array(z.tuple([z.string(), z.string()]));

/** The English sentences of banking77 and HINT3 in `<folder>/text`, under our intents; throws when a file is not there. */
export function readSharedSentences(folder: string): readonly Sentence[] {
  return FILES.flatMap(({ name, source }) => {
    const csv = gunzipSync(readFileSync(join(folder, 'text', name)));
    const rows = Rows.parse(parse(csv, { from: 2, bom: true }));
    return rows.map(([text, label]) => ({ text, intent: intentOf(text, label), source }));
  });
}

function intentOf(text: string, label: string): Intent {
  const intent = LABEL_MAP[label] ?? 'other';
  if (label !== 'REFUNDS_RETURNS_REPLACEMENTS') return intent;
  return RETURN_REASONS.find(([, words]) => words.test(text))?.[0] ?? intent;
}
