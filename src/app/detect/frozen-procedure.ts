import type { Case } from '../../domain/case/case.ts';
import type { Policy } from '../ports/policy.ts';

/** The procedure that a case of a code keeps from its opening on, as part of its first event. */
export function frozenProcedure(policy: Policy, code: Case['code']): Pick<Case, 'procedure'> {
  const procedure = policy.procedureOf(code);
  return procedure === undefined ? {} : { procedure: { code: procedure.code, version: procedure.version } };
}
