/** Steps at which a count of occurrences is news; between them the card stays as it is. */
const STEPS = [2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** The largest step that a count has reached, or `undefined` below the first. */
export function occurrenceStep(count: number): number | undefined {
  return STEPS.findLast((step) => count >= step);
}
