import { INTENTS, type ModelLanguage } from '../../src/domain/intent/intents.ts';
import { CUE, type PackedModel, pieceValue } from '../../src/domain/intent/linear-model.ts';
import { textFeatures } from '../../src/domain/intent/text-features.ts';
import { type Example, type Fit, fitLogistic } from './fit-logistic.ts';
import type { Sentence } from './sentence.ts';

/** How a model is trained; settled by cross-validation within the training part. */
export interface TrainSettings {
  /** A piece is kept when at least so many texts have it. */
  readonly fewestTexts: number;
  /** Pieces that are kept, those first that tell intents apart best. */
  readonly mostPieces: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** How much a sentence of ours counts beside a shared one. */
  readonly ownWeight: number;
  /** 0: intents count as often as they come; 1: all intents count the same. */
  readonly balance: number;
}

export const TRAIN_SETTINGS: Readonly<Record<ModelLanguage, TrainSettings>> = {
  en: { fewestTexts: 2, mostPieces: 3_500, epochs: 12, rate: 0.5, decay: 1e-4, ownWeight: 5, balance: 0.3 },
  zh: { fewestTexts: 2, mostPieces: 3_500, epochs: 40, rate: 0.5, decay: 1e-4, ownWeight: 1, balance: 0.5 },
};

/** A weight in the packed model; small enough that rounding changes no answer that is clear. */
const UNIT = 0.05;

interface Read {
  readonly pieces: readonly string[];
  readonly cues: readonly string[];
  readonly target: number;
  readonly weight: number;
}

/** Trains and packs the model of a language: once with all pieces, again with those that tell intents apart. */
export function trainModel(
  sentences: readonly Sentence[],
  language: ModelLanguage,
  settings: TrainSettings = TRAIN_SETTINGS[language],
): PackedModel {
  const read = readAll(sentences, language, settings);
  const cues = [...new Set(read.flatMap((it) => it.cues))].sort();
  const common = piecesOfMany(read, settings.fewestTexts);
  const first = fitNames(read, [...common, ...cues], settings);
  const kept = common
    .map((name, at) => ({ name, spread: spreadOf(first.weights[at]) }))
    .sort((one, other) => other.spread - one.spread || (one.name < other.name ? -1 : 1))
    .slice(0, settings.mostPieces)
    .map(({ name }) => name)
    .sort();
  return pack([...kept, ...cues], fitNames(read, [...kept, ...cues], settings));
}

function readAll(sentences: readonly Sentence[], language: ModelLanguage, settings: TrainSettings): readonly Read[] {
  const own = (it: Sentence) => (it.source === 'own' ? settings.ownWeight : 1);
  const total = sentences.reduce((sum, it) => sum + own(it), 0);
  return sentences.map((it) => {
    const { pieces, cues } = textFeatures(it.text, language);
    const sameIntent = sentences.filter(({ intent }) => intent === it.intent);
    const share = sameIntent.reduce((sum, other) => sum + own(other), 0) / total;
    return {
      pieces: [...pieces],
      cues: [...cues.keys()].map((name) => CUE + name),
      target: INTENTS.indexOf(it.intent),
      weight: own(it) * (1 / (INTENTS.length * share)) ** settings.balance,
    };
  });
}

function piecesOfMany(read: readonly Read[], fewest: number): readonly string[] {
  const texts = new Map<string, number>();
  for (const piece of read.flatMap((it) => it.pieces)) texts.set(piece, (texts.get(piece) ?? 0) + 1);
  return [...texts]
    .filter(([, count]) => count >= fewest)
    .map(([piece]) => piece)
    .sort();
}

function fitNames(read: readonly Read[], names: readonly string[], settings: TrainSettings): Fit {
  const numbers = new Map(names.map((name, at) => [name, at]));
  const examples = read.map(({ pieces, cues, target, weight }): Example => {
    const known = pieces.flatMap((piece) => numbers.get(piece) ?? []);
    const value = pieceValue(known.length);
    const signs = cues.flatMap((cue) => numbers.get(cue) ?? []);
    return {
      features: [...known.map((at) => [at, value] as const), ...signs.map((at) => [at, 1] as const)],
      target,
      weight,
    };
  });
  const { epochs, rate, decay } = settings;
  return fitLogistic(examples, { features: names.length, classes: INTENTS.length, epochs, rate, decay });
}

function spreadOf(weights: Float64Array | undefined): number {
  return weights === undefined ? 0 : Math.max(...weights) - Math.min(...weights);
}

function pack(names: readonly string[], { weights, bias }: Fit): PackedModel {
  const round = (row: Float64Array | undefined) => Array.from(row ?? [], (it) => Math.round(it / UNIT) || 0);
  const lines = names.map((name, at) => `${name}\t${round(weights[at]).join(' ')}`);
  return { unit: UNIT, bias: round(bias), features: lines.join('\n') };
}
