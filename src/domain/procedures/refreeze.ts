import type { Refrozen } from '../case/event.ts';
import type { Procedure } from './procedure.ts';
import { stepContent } from './procedure-changes.ts';

/**
 * What a case takes along to the procedure of another code: the version, and the steps that have the same id and say the
 * same there. Nothing when there is none on either side, or when it is the very same version.
 */
export function refreeze(before: Procedure | undefined, after: Procedure | undefined): Refrozen {
  if (before?.code === after?.code && before?.version === after?.version) return {};
  if (after === undefined) return { procedure: null };
  const said = new Map(before?.steps.map((step) => [step.id, stepContent(step)]));
  const kept = after.steps.filter((step) => said.get(step.id) === stepContent(step)).map(({ id }) => id);
  return { procedure: { code: after.code, version: after.version }, ...(kept.length === 0 ? {} : { kept }) };
}
