import { allWrong } from '../../answers.ts';
import type { SubjectRule } from '../../subject-rule.ts';
import type { SourceFacts } from '../../subjects/source-facts.ts';

/** SYS.UNMAPPED_STATUS: a source sends event types that nobody here knows; one finding a type (contract 5). */
export const unmappedStatus: SubjectRule<SourceFacts> = {
  code: 'SYS.UNMAPPED_STATUS',
  kind: 'source',
  params: {},
  check({ id, unmapped }) {
    return allWrong(
      Object.entries(unmapped).map(([type, since]) => ({
        code: 'SYS.UNMAPPED_STATUS',
        subject: { kind: 'source', id },
        part: type,
        since,
        evidence: { source: id, type },
        material: type,
      })),
    );
  },
};
