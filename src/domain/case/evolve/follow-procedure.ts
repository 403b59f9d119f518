import type { Case } from '../case.ts';
import type { Refrozen } from '../event.ts';

/** The case under the procedure of the code that it has now: only steps that mean the same there stay done. */
export function followProcedure(item: Case, { procedure, kept = [] }: Refrozen): Case {
  if (procedure === undefined) return item;
  const { procedure: _p, overridden, ...rest } = item;
  const stillOverridden = overridden?.filter((step) => kept.includes(step)) ?? [];
  return {
    ...rest,
    ...(procedure === null ? {} : { procedure }),
    ...(stillOverridden.length === 0 ? {} : { overridden: stillOverridden }),
    steps: item.steps.filter(({ step }) => kept.includes(step)),
  };
}
