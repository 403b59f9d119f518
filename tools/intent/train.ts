// npx tsx tools/intent/train.ts <data folder>: learns both models from the training parts.
import { MODEL_LANGUAGES, type ModelLanguage } from '../../src/domain/intent/intents.ts';
import { isHeldApart } from './is-held-apart.ts';
import { readOwnSentences } from './read-own-sentences.ts';
import { readSharedSentences } from './read-shared-sentences.ts';
import type { Sentence } from './sentence.ts';
import { trainModel } from './train-model.ts';
import { writeModel } from './write-model.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npx tsx tools/intent/train.ts <data folder>');

const sentences: Readonly<Record<ModelLanguage, readonly Sentence[]>> = {
  en: [...readOwnSentences('en'), ...readSharedSentences(folder)],
  zh: readOwnSentences('zh'),
};
for (const language of MODEL_LANGUAGES) {
  const learned = sentences[language].filter(({ text }) => !isHeldApart(text));
  const bytes = writeModel(language, trainModel(learned, language));
  process.stdout.write(`${language}: learned from ${learned.length} sentences, ${bytes} bytes\n`);
}
