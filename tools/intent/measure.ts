// npx tsx tools/intent/measure.ts <data folder>: prints the figures of the models on the sentences held apart, for docs/intent.md.
import { classifyMessage } from '../../src/domain/intent/classify-message.ts';
import { isHeldApart } from './is-held-apart.ts';
import { figuresOf, macroF1 } from './macro-f1.ts';
import { readOwnSentences } from './read-own-sentences.ts';
import { readSharedSentences } from './read-shared-sentences.ts';
import type { Sentence } from './sentence.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: npx tsx tools/intent/measure.ts <data folder>');

const shared = readSharedSentences(folder);
print('Chinese', readOwnSentences('zh'));
print('English', [...readOwnSentences('en'), ...shared]);
print('English, own sentences alone', readOwnSentences('en'));
print('English, banking77 and HINT3 alone', shared);

function print(title: string, sentences: readonly Sentence[]): void {
  const answers = sentences
    .filter(({ text }) => isHeldApart(text))
    .map(({ text, intent }) => ({ meant: intent, answered: classifyMessage(text).intent }));
  process.stdout.write(`\n${title}: macro F1 ${macroF1(answers).toFixed(3)} on ${answers.length} sentences\n\n`);
  process.stdout.write('| intent | sentences | precision | recall | F1 |\n|---|---:|---:|---:|---:|\n');
  for (const { intent, texts, precision, recall, f1 } of figuresOf(answers)) {
    const shown = [precision, recall, f1].map((it) => it.toFixed(2)).join(' | ');
    process.stdout.write(`| \`${intent}\` | ${texts} | ${shown} |\n`);
  }
}
