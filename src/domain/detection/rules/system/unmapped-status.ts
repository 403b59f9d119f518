import { allWrong } from '../../answers.ts';
import type { Evidence } from '../../finding.ts';
import type { SubjectRule } from '../../subject-rule.ts';
import { readUnmappedStatus, type SourceFacts } from '../../subjects/source-facts.ts';

/**
 * SYS.UNMAPPED_STATUS: a source sends event types, or statuses of orders and parcels, that nobody here knows; one finding
 * a type or status (contract 5, domain.md 1).
 */
export const unmappedStatus: SubjectRule<SourceFacts> = {
  code: 'SYS.UNMAPPED_STATUS',
  kind: 'source',
  params: {},
  check({ id, unmapped }) {
    return allWrong(
      Object.entries(unmapped).map(([key, since]) => ({
        code: 'SYS.UNMAPPED_STATUS',
        subject: { kind: 'source', id },
        part: key,
        since,
        evidence: evidenceOf(id, key),
        material: key,
      })),
    );
  },
};

function evidenceOf(source: string, key: string): Evidence {
  const status = readUnmappedStatus(key);
  return status === undefined ? { source, type: key } : { source, status };
}
