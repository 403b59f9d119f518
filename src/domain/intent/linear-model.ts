import { INTENTS, type Intent } from './intents.ts';
import type { TextFeatures } from './text-features.ts';

/** A trained model as it is kept in the code: text that costs nothing until it is needed. */
export interface PackedModel {
  /** One weight stands for this much. */
  readonly unit: number;
  /** One weight for each intent, in the order of `INTENTS`. */
  readonly bias: readonly number[];
  /** Lines of a feature, a tab and its weights by intent; cues are named `cue:…`. */
  readonly features: string;
}

/** How much each intent is likely, and how much each feature of the text says for each intent. */
export interface Scores {
  readonly chances: Readonly<Record<Intent, number>>;
  readonly parts: readonly { readonly feature: string; readonly weights: readonly number[] }[];
  /** Share of the words that the model has seen in training, 0 to 1. */
  readonly known: number;
}

/** Judges a message by the features of its text. */
export type LinearModel = (features: TextFeatures) => Scores;

/** Prefix of a cue among the features. */
export const CUE = 'cue:';

/** Unpacks a model at the first text that it judges. */
export function linearModel({ unit, bias, features }: PackedModel): LinearModel {
  let unpacked: ReadonlyMap<string, readonly number[]> | undefined;
  return (text) => {
    unpacked ??= unpack(features);
    return score(text, unpacked, { unit, bias });
  };
}

function unpack(features: string): ReadonlyMap<string, readonly number[]> {
  return new Map(
    features.split('\n').map((line) => {
      const [name = '', weights = ''] = line.split('\t');
      return [name, weights.split(' ').map(Number)] as const;
    }),
  );
}

function score(
  { pieces, cues }: TextFeatures,
  weights: ReadonlyMap<string, readonly number[]>,
  { unit, bias }: Pick<PackedModel, 'unit' | 'bias'>,
): Scores {
  const names = [...pieces];
  const known = names.filter((name) => weights.has(name));
  const share = pieceValue(known.length) * unit;
  const parts = [
    ...known.map((feature) => ({ feature, weights: (weights.get(feature) ?? []).map((it) => it * share) })),
    ...[...cues.keys()].flatMap((name) => {
      const row = weights.get(CUE + name);
      return row === undefined ? [] : [{ feature: CUE + name, weights: row.map((it) => it * unit) }];
    }),
  ];
  const sums = INTENTS.map((_, at) =>
    parts.reduce((sum, part) => sum + (part.weights[at] ?? 0), (bias[at] ?? 0) * unit),
  );
  const single = names.filter((name) => !name.includes(' ') && [...name].length > 0);
  const seen = single.filter((name) => weights.has(name)).length;
  return { chances: chancesOf(sums), parts, known: single.length === 0 ? 0 : seen / single.length };
}

/** A text's words together weigh the same, however many there are. Only words count that the model knows. */
export function pieceValue(known: number): number {
  return known === 0 ? 0 : 1 / Math.sqrt(known);
}

function chancesOf(sums: readonly number[]): Readonly<Record<Intent, number>> {
  const highest = Math.max(...sums);
  const powers = sums.map((it) => Math.exp(it - highest));
  const all = powers.reduce((one, other) => one + other, 0);
  const chances = { ...NONE };
  INTENTS.forEach((intent, at) => {
    chances[intent] = (powers[at] ?? 0) / all;
  });
  return chances;
}

const NONE: Readonly<Record<Intent, number>> = {
  where_is_it: 0,
  damaged: 0,
  wrong_item: 0,
  missing_item: 0,
  refund: 0,
  change_address: 0,
  complaint_threat: 0,
  thanks: 0,
  other: 0,
};
