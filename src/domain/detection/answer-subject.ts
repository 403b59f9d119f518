import type { ExceptionCode } from '../catalogue/exception-types.ts';
import type { RuleSettings } from './answer-order.ts';
import { sooner } from './answers.ts';
import type { Finding } from './finding.ts';
import type { OwnKind, SubjectFacts } from './subject-rule.ts';
import { SUBJECT_RULES } from './subject-rules.ts';

/** What is wrong with a subject that is no order. */
export interface SubjectAnswer {
  readonly findings: readonly Finding[];
  /** True by rules that are only watched: recorded, never shown. */
  readonly monitored: readonly Finding[];
  /** The next time at which the answer could change by time alone. */
  readonly lookAgainAt?: number;
}

/** Codes that rules over subjects of a kind may find. */
export function codesOf(kind: OwnKind): readonly ExceptionCode[] {
  return SUBJECT_RULES.filter((rule) => rule.kind === kind).map((rule) => rule.code);
}

/** Judges one subject by the rules of its kind that are not off. Pure, as `answerOrder` is. */
export function answerSubject(facts: SubjectFacts, now: number, settings: RuleSettings): SubjectAnswer {
  const findings: Finding[] = [];
  const monitored: Finding[] = [];
  let lookAgainAt: number | undefined;
  for (const rule of SUBJECT_RULES) {
    if (rule.kind !== facts.kind) continue;
    const { mode, params } = settings[rule.code] ?? { mode: 'on', params: {} };
    if (mode === 'off') continue;
    const answer = rule.check(facts, now, { ...rule.params, ...params });
    (mode === 'on' ? findings : monitored).push(...answer.findings);
    lookAgainAt = sooner(lookAgainAt, answer.lookAgainAt);
  }
  return lookAgainAt === undefined ? { findings, monitored } : { findings, monitored, lookAgainAt };
}
