import type { ExceptionCode } from '../catalogue/exception-types.ts';
import type { Answer } from './finding.ts';
import type { Params } from './rule.ts';
import type { ChannelFacts } from './subjects/channel-facts.ts';
import type { GroupFacts } from './subjects/group-facts.ts';
import type { ShortageFacts } from './subjects/shortage-facts.ts';
import type { SourceFacts } from './subjects/source-facts.ts';

/** Facts of a subject that is no order: what its rules may look at. */
export type SubjectFacts = SourceFacts | ChannelFacts | ShortageFacts | GroupFacts;

/** Kinds of subjects that have rules of their own. */
export type OwnKind = SubjectFacts['kind'];

/** A built-in rule over a subject that is no order; pure like a rule over orders, and reconciled in the same way. */
export interface SubjectRule<F extends SubjectFacts = SubjectFacts, P extends Params = Params> {
  readonly code: ExceptionCode;
  readonly kind: F['kind'];
  readonly params: P;
  check(facts: F, now: number, params: P): Answer;
}
