/**
 * Why a value cannot be judged: it was never sent; it is masked; a platform stands in for the customer (relay mail,
 * virtual number); or there is no rule for this country or courier. None of these is ever an exception (domain 3.1).
 */
export const UNKNOWN_REASONS = ['absent', 'masked', 'platform', 'no_rule'] as const;
type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** What a check answers: nothing wrong, not to be judged, or wrong with a code and perhaps what was meant. */
export type Verdict<Problem extends string> = Good | Unknown | Bad<Problem>;

/** Nothing is wrong with it. */
export type Good = { readonly verdict: 'good' };
/** It cannot be judged. */
export type Unknown = { readonly verdict: 'unknown'; readonly why: UnknownReason };
/** It is wrong; `suggestion` is what was probably meant. */
export type Bad<Problem extends string> = {
  readonly verdict: 'bad';
  readonly problem: Problem;
  readonly suggestion?: string;
};

/** A value as a source sends it: text, or nothing. */
export type Sent = string | null | undefined;

/** The verdicts that carry nothing of their value. */
export const GOOD: Good = { verdict: 'good' };
export const ABSENT: Unknown = { verdict: 'unknown', why: 'absent' };
export const MASKED: Unknown = { verdict: 'unknown', why: 'masked' };
export const PLATFORM: Unknown = { verdict: 'unknown', why: 'platform' };
export const NO_RULE: Unknown = { verdict: 'unknown', why: 'no_rule' };

/** The verdict that something is wrong, with what was probably meant when that is known. */
export function bad<Problem extends string>(problem: Problem, suggestion?: string): Bad<Problem> {
  return suggestion === undefined ? { verdict: 'bad', problem } : { verdict: 'bad', problem, suggestion };
}
