/** One text for training: numbers of its features with their values, its class and how much it counts. */
export interface Example {
  readonly features: readonly (readonly [feature: number, value: number])[];
  readonly target: number;
  readonly weight: number;
}

/** Weights by feature, then class, and one bias for each class. */
export interface Fit {
  readonly weights: readonly Float64Array[];
  readonly bias: Float64Array;
}

/** How the fit is made; the same examples and settings give the same weights. */
export interface FitSettings {
  readonly features: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every used weight towards zero (L2). */
  readonly decay: number;
}

/** Multinomial logistic regression by AdaGrad, in a fixed shuffled order. */
export function fitLogistic(
  examples: readonly Example[],
  { features, classes, epochs, rate, decay }: FitSettings,
): Fit {
  const weights = Array.from({ length: features }, () => new Float64Array(classes));
  const squares = Array.from({ length: features }, () => new Float64Array(classes).fill(1e-6));
  const bias = new Float64Array(classes);
  const biasSquares = new Float64Array(classes).fill(1e-6);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features: used, target, weight } of shuffled(examples, epoch)) {
      const chances = softmax(scores(used, { weights, bias }));
      for (let at = 0; at < classes; at++) {
        const slope = weight * ((chances[at] ?? 0) - (at === target ? 1 : 0));
        step(bias, biasSquares, at, slope, rate);
        for (const [feature, value] of used) {
          const row = weights[feature];
          const seen = squares[feature];
          if (row !== undefined && seen !== undefined) {
            step(row, seen, at, slope * value + decay * (row[at] ?? 0), rate);
          }
        }
      }
    }
  }
  return { weights, bias };
}

function step(row: Float64Array, squares: Float64Array, at: number, slope: number, rate: number): void {
  const seen = (squares[at] ?? 0) + slope * slope;
  squares[at] = seen;
  row[at] = (row[at] ?? 0) - (rate * slope) / Math.sqrt(seen);
}

function scores(used: Example['features'], { weights, bias }: Fit): number[] {
  const sums = Array.from(bias);
  for (const [feature, value] of used) {
    weights[feature]?.forEach((it, at) => {
      sums[at] = (sums[at] ?? 0) + it * value;
    });
  }
  return sums;
}

function softmax(values: readonly number[]): readonly number[] {
  const highest = Math.max(...values);
  const powers = values.map((it) => Math.exp(it - highest));
  const sum = powers.reduce((one, other) => one + other, 0);
  return powers.map((it) => it / sum);
}

/** A shuffle that is the same in every run: a linear congruential generator seeded by the epoch. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  let state = seed + 1;
  const keyed = list.map((it) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return [state, it] as const;
  });
  return keyed.sort(([one], [other]) => one - other).map(([, it]) => it);
}
