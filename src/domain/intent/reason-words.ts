import { INTENTS, type Intent } from './intents.ts';
import { CUE, type Scores } from './linear-model.ts';
import type { TextFeatures } from './text-features.ts';

/** More words than this explain no better. */
const MOST_WORDS = 5;

/** A feature that lifts its intent by less than this above the others is not named. */
const LEAST_LIFT = 0.15;

/** The words of a text that spoke for an intent, strongest first; of words within words the longest is named. */
export function reasonWords({ parts }: Scores, { cues }: TextFeatures, intent: Intent): readonly string[] {
  const lifted = parts
    .map(({ feature, weights }) => ({ words: wordsOf(feature, cues), lift: liftOf(weights, intent) }))
    .filter(({ lift }) => lift >= LEAST_LIFT)
    .sort((one, other) => other.lift - one.lift)
    .flatMap(({ words }) => words);
  const chosen: string[] = [];
  for (const word of lifted) {
    const shorter = chosen.findIndex((it) => word.includes(it));
    if (shorter >= 0) chosen[shorter] = word;
    else if (chosen.length < MOST_WORDS && !chosen.some((it) => it.includes(word))) chosen.push(word);
  }
  return [...new Set(chosen)];
}

/** A single character, and the small words of English: they weigh a little, and explain nothing. */
const SAYS_NOTHING =
  /^(?:\p{Script=Han}|(?:[ai]|the|to|is|my|me|it|of|and|in|for|you|your|this|that|on|at|was|be)(?: |$))+$/u;

function liftOf(weights: readonly number[], intent: Intent): number {
  const mean = weights.reduce((sum, it) => sum + it, 0) / weights.length;
  return (weights[INTENTS.indexOf(intent)] ?? 0) - mean;
}

/** What a person would recognise of a feature: not beginnings of words, nor signs that stand for numbers. */
function wordsOf(feature: string, cues: TextFeatures['cues']): readonly string[] {
  if (feature.startsWith(CUE)) return cues.get(feature.slice(CUE.length)) ?? [];
  const words = feature.replace(/^\^ /, '');
  return /[-#0@]/.test(words) || SAYS_NOTHING.test(words) ? [] : [words];
}
