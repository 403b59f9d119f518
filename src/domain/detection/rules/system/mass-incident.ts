import { FINE, wrong } from '../../answers.ts';
import type { SubjectRule } from '../../subject-rule.ts';
import type { GroupFacts } from '../../subjects/group-facts.ts';

const PARAMS = {
  /** Cases of one cause within a quarter of an hour. */
  cases: 10,
  /** It is over below so many. */
  fewCases: 3,
};

/** SYS.MASS_INCIDENT: many cases of one code have something in common; they are one trouble (domain.md 6). */
export const massIncident: SubjectRule<GroupFacts, typeof PARAMS> = {
  code: 'SYS.MASS_INCIDENT',
  kind: 'group',
  params: PARAMS,
  check({ id, code, common, joined, members, firstAt, standingAt }, _now, params) {
    const count = standingAt === undefined ? joined : joined + members;
    if (count < (standingAt === undefined ? params.cases : params.fewCases)) return FINE;
    return wrong({
      code: 'SYS.MASS_INCIDENT',
      subject: { kind: 'group', id },
      since: standingAt ?? firstAt,
      evidence: { code, common, cases: count },
      material: id,
    });
  },
};
