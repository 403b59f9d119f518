import type { NextView } from '../../cards/next/next-case.ts';
import type { NextCase } from '../next-case.ts';
import type { Tx } from '../ports/store.ts';
import { caseView } from './case-view.ts';

/** The next case as it is shown to whoever asked for it. */
export function nextView(tx: Tx, next: NextCase, effectsOn: boolean): NextView {
  if (next.kind === 'none') return next;
  return { kind: 'kept', untilAt: next.untilAt, view: caseView(tx, next.case, effectsOn) };
}
