import { INTENTS, type Intent } from '../../src/domain/intent/intents.ts';

/** What was meant, and what was answered. */
export interface Answered {
  readonly meant: Intent;
  readonly answered: Intent;
}

/** Precision, recall and their harmonic mean of one intent; `texts` is how many meant it. */
export interface Figures {
  readonly intent: Intent;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly texts: number;
}

/** Figures of each intent that was meant at least once. */
export function figuresOf(answers: readonly Answered[]): readonly Figures[] {
  return INTENTS.flatMap((intent) => {
    const meant = answers.filter((it) => it.meant === intent);
    const answered = answers.filter((it) => it.answered === intent);
    const right = meant.filter((it) => it.answered === intent).length;
    if (meant.length === 0) return [];
    const precision = answered.length === 0 ? 0 : right / answered.length;
    const recall = right / meant.length;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return [{ intent, precision, recall, f1, texts: meant.length }];
  });
}

/** The plain mean of the F1 of all intents that were meant: a rare one counts as much as a common one. */
export function macroF1(answers: readonly Answered[]): number {
  const figures = figuresOf(answers);
  return figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length;
}
