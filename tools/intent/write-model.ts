import { writeFileSync } from 'node:fs';
import type { ModelLanguage } from '../../src/domain/intent/intents.ts';
import type { PackedModel } from '../../src/domain/intent/linear-model.ts';

const MODELS: Readonly<
  Record<ModelLanguage, { readonly name: string; readonly file: string; readonly sources: string }>
> = {
  en: {
    name: 'ENGLISH_MODEL',
    file: 'english-model.ts',
    sources: 'banking77 (CC BY 4.0), HINT3 (ODbL 1.0) and sentences of this project',
  },
  zh: { name: 'CHINESE_MODEL', file: 'chinese-model.ts', sources: 'sentences of this project' },
};

/** Writes a model into the sources of the domain; the same model gives the same bytes. Returns the bytes. */
export function writeModel(language: ModelLanguage, { unit, bias, features }: PackedModel): number {
  const { name, file, sources } = MODELS[language];
  const text = `import type { PackedModel } from '../linear-model.ts';

/** Written by tools/intent/train.ts; learned from ${sources}. See docs/intent.md. */
export const ${name}: PackedModel = {
  unit: ${unit},
  bias: [${bias.join(', ')}],
  // biome-ignore format: written by a program, in one line.
  features: '${features.replaceAll('\n', '\\n').replaceAll('\t', '\\t')}',
};
`;
  writeFileSync(new URL(`../../src/domain/intent/model/${file}`, import.meta.url), text);
  return Buffer.byteLength(text);
}
