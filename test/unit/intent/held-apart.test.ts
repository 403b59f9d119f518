import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classifyMessage } from '../../../src/domain/intent/classify-message.ts';
import { INTENTS, MODEL_LANGUAGES } from '../../../src/domain/intent/intents.ts';
import { isHeldApart } from '../../../tools/intent/is-held-apart.ts';
import { figuresOf, macroF1 } from '../../../tools/intent/macro-f1.ts';
import { readOwnSentences } from '../../../tools/intent/read-own-sentences.ts';
import { readSharedSentences } from '../../../tools/intent/read-shared-sentences.ts';
import type { Sentence } from '../../../tools/intent/sentence.ts';

const LEAST_F1 = 0.85;

function judgeHeldApart(sentences: readonly Sentence[]) {
  return sentences
    .filter(({ text }) => isHeldApart(text))
    .map(({ text, intent }) => ({ meant: intent, answered: classifyMessage(text).intent }));
}

test('Chinese customers are understood, on sentences that no training saw', () => {
  const answers = judgeHeldApart(readOwnSentences('zh'));
  expect(figuresOf(answers).map(({ intent }) => intent)).toEqual(INTENTS);
  expect(macroF1(answers)).toBeGreaterThanOrEqual(LEAST_F1);
});

const folder = process.env.ORDERMEND_DATA;
const absent = folder === undefined || !existsSync(join(folder, 'text'));

describe.skipIf(absent)('with the shared sentences (ORDERMEND_DATA names the folder that has them)', () => {
  test('English customers are understood, on sentences that no training saw', () => {
    const answers = judgeHeldApart([...readOwnSentences('en'), ...readSharedSentences(folder ?? '')]);
    expect(figuresOf(answers).map(({ intent }) => intent)).toEqual(INTENTS);
    expect(macroF1(answers)).toBeGreaterThanOrEqual(LEAST_F1);
  });
});

describe.each(MODEL_LANGUAGES)('the sentences of this project (%s)', (language) => {
  const sentences = readOwnSentences(language);

  test('are at least 400, each once', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(400);
    expect(new Set(sentences.map(({ text }) => text.toLowerCase())).size).toBe(sentences.length);
  });

  test.each(INTENTS)('say %s on both sides of the split', (intent) => {
    const own = sentences.filter((it) => it.intent === intent);
    const apart = own.filter(({ text }) => isHeldApart(text));
    expect(apart.length).toBeGreaterThanOrEqual(5);
    expect(own.length - apart.length).toBeGreaterThanOrEqual(40);
  });
});

test('punctuation and case do not move a sentence to the other side', () => {
  const sides = ['Where is my parcel', 'where is my parcel?!', ' WHERE, is my parcel…'].map(isHeldApart);
  expect(new Set(sides).size).toBe(1);
});

test('the figures count a rare intent as much as a common one', () => {
  const answers = [
    { meant: 'refund', answered: 'refund' },
    { meant: 'refund', answered: 'refund' },
    { meant: 'refund', answered: 'refund' },
    { meant: 'thanks', answered: 'refund' },
  ] as const;
  expect(figuresOf(answers)).toEqual([
    { intent: 'refund', precision: 0.75, recall: 1, f1: 1.5 / 1.75, texts: 3 },
    { intent: 'thanks', precision: 0, recall: 0, f1: 0, texts: 1 },
  ]);
  expect(macroF1(answers)).toBeCloseTo(0.4286, 4);
});
