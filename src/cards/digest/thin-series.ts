/** One point of the digest's chart. */
export interface Point {
  readonly label: string;
  readonly opened: number;
  readonly solved: number;
}

/** At most `most` points: neighbours are added up under the first one's label, so that nothing is lost. */
export function thinSeries(points: readonly Point[], most: number): readonly Point[] {
  const size = Math.max(1, Math.ceil(points.length / most));
  const groups = Array.from({ length: Math.ceil(points.length / size) }, (_, index) =>
    points.slice(index * size, (index + 1) * size),
  );
  return groups.map((group) => ({
    label: group[0]?.label ?? '',
    opened: group.reduce((sum, point) => sum + point.opened, 0),
    solved: group.reduce((sum, point) => sum + point.solved, 0),
  }));
}
