import type { Case } from '../case.ts';
import type { Decision } from '../command.ts';
import { refuse } from './answers.ts';
import type { Circumstances } from './circumstances.ts';

/** Refuses to end a case whose own hold keeps the order back, unless somebody decided that it stays. */
export function holdProblem(
  item: Pick<Case, 'status' | 'remedies'>,
  { holdsOrder = false }: Pick<Circumstances, 'holdsOrder'>,
): Decision | undefined {
  if (!holdsOrder || item.status === 'solved') return undefined;
  const stays = item.remedies.some(({ resolution, state }) => resolution === 'KEEP_HOLD' && state !== 'withdrawn');
  return stays ? undefined : refuse({ code: 'hold_stands' });
}
