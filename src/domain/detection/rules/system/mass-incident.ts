import { FINE, wrong } from '../../answers.ts';
import type { Answer } from '../../finding.ts';
import type { SubjectRule } from '../../subject-rule.ts';
import type { GroupFacts } from '../../subjects/group-facts.ts';

const PARAMS = {
  /** Cases of one cause within a quarter of an hour. */
  cases: 10,
  /** It is over below so many. */
  fewCases: 3,
  /** New cards that a channel takes within a time; the rest share one. P1, P2 and what people ask for never wait. */
  channelCards: 20,
  channelMs: 10 * 60_000,
};

/** SYS.MASS_INCIDENT: many cases of one code have something in common; they are one trouble (domain.md 6). */
export const massIncident: SubjectRule<GroupFacts, typeof PARAMS> = {
  code: 'SYS.MASS_INCIDENT',
  kind: 'group',
  params: PARAMS,
  check(facts, now, params) {
    if (facts.storm) return checkStorm(facts, now, params);
    const { id, code, common, joined, members, firstAt, standingAt } = facts;
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

/** A storm begins when a channel overflows; it stands while it lasts, and until few of its cases are left. */
function checkStorm({ id, members, standingAt }: GroupFacts, now: number, params: typeof PARAMS): Answer {
  if (standingAt === undefined) return FINE;
  const lastsUntil = standingAt + params.channelMs;
  const few = members < params.fewCases;
  if (few && now >= lastsUntil) return FINE;
  const finding = {
    code: 'SYS.MASS_INCIDENT',
    subject: { kind: 'group', id },
    since: standingAt,
    evidence: { overflow: members },
    material: id,
  } as const;
  return now < lastsUntil ? wrong(finding, lastsUntil) : wrong(finding);
}
