import type { StageProgress } from '../../domain/procedures/progress.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Pen } from '../../i18n/pen.ts';

/** How far a case has come, stage by stage, e.g. `confirm 1/2 · contact 0/1 · act 0/1`; '' without a procedure. */
export function progressLine<T extends string>(
  stages: readonly StageProgress[],
  { procedures }: Messages,
  pen: Pen<T>,
): T {
  return pen.join(
    stages.map(({ stage, done, total }) => procedures.progress(pen, stage, done, total)),
    ' · ',
  );
}
