import { readFileSync } from 'node:fs';
import { INTENTS, type ModelLanguage } from '../../src/domain/intent/intents.ts';
import type { Sentence } from './sentence.ts';

/** The sentences that were written for this project, `<language>-sentences.tsv` beside this file; throws on an unknown intent. */
export function readOwnSentences(language: ModelLanguage): readonly Sentence[] {
  const file = new URL(`${language}-sentences.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [name = '', text = ''] = line.split('\t');
      const intent = INTENTS.find((it) => it === name);
      if (intent === undefined || text === '') throw new Error(`not an intent and a sentence: ${line}`);
      return { text, intent, source: 'own' };
    });
}
