import type { ExceptionCode } from '../catalogue/exception-types.ts';
import { cancelledAt } from '../order/derive.ts';
import type { Order } from '../order/order.ts';
import type { RuleSettings } from './answer-order.ts';
import type { Answer } from './finding.ts';
import type { Ahead, Beside, Fact, Look } from './look.ts';
import { type Muted, type MutedBy, mute } from './mute.ts';
import type { Params, Rule, Surroundings } from './rule.ts';
import { RULES } from './rules.ts';

/** How a rule stands to an order now, whatever its switch says. */
export type Standing =
  | { readonly kind: 'exception' }
  | { readonly kind: 'muted'; readonly by: MutedBy }
  /** `at`: when it looks again. */
  | { readonly kind: 'not_yet'; readonly at: number }
  | { readonly kind: 'not_judged'; readonly missing: readonly Fact[] }
  | { readonly kind: 'masked'; readonly fields: readonly Fact[] }
  | { readonly kind: 'beside'; readonly why: Beside }
  | { readonly kind: 'fine' };

/** What one rule says of an order, with all that led to it. */
export interface RuleAnswer {
  readonly code: ExceptionCode;
  readonly mode: 'on' | 'monitor' | 'off';
  /** The parameters in force. */
  readonly params: Params;
  readonly answer: Answer;
  readonly standing: Standing;
  readonly look: Look;
  /** What time alone would change next. */
  readonly ahead?: Ahead;
}

const NOTHING_SEEN: Look = { values: {} };
/** A rule that looks again and again without an answer is not followed further. */
const MOST_LOOKS = 16;

/**
 * What every rule says of an order, for the question why, or why not: rules that are off too, as if they were on. Pure;
 * the rules answer themselves, so that it cannot differ from what detection does.
 */
export function explainOrder(order: Order, around: Surroundings, settings: RuleSettings): readonly RuleAnswer[] {
  const ended = cancelledAt(order) !== undefined;
  const asked = RULES.map((rule) => ask(rule, order, around, settings, ended));
  const told = asked.filter(({ mode }) => mode === 'on').flatMap(({ answer }) => answer.findings);
  const { muted } = mute(told, order, around);
  return asked.map((it) => ({ ...it, standing: standingOf(it, muted) }));
}

type Asked = Omit<RuleAnswer, 'standing'>;

function ask(rule: Rule, order: Order, around: Surroundings, settings: RuleSettings, ended: boolean): Asked {
  const { mode, params: set } = settings[rule.code] ?? { mode: 'on', params: {} };
  const params = { ...rule.params, ...set };
  const base = { code: rule.code, mode, params };
  // A cancelled order clears everything except the money that is still to settle (domain.md 6).
  if (ended && rule.afterCancel !== true)
    return { ...base, answer: { findings: [] }, look: { values: {}, beside: 'cancelled' } };
  const answer = rule.check(order, around, params);
  const look = rule.look?.(order, around, params) ?? NOTHING_SEEN;
  const ahead = aheadOf(rule, order, around, params, answer);
  return ahead === undefined ? { ...base, answer, look } : { ...base, answer, look, ahead };
}

/** Asks the rule at each time at which it wants to look again, until its answer is another one. */
function aheadOf(
  rule: Rule,
  order: Order,
  around: Surroundings,
  params: Params,
  { findings, lookAgainAt }: Answer,
): Ahead | undefined {
  const [now] = findings;
  let at = lookAgainAt;
  for (let looks = 0; at !== undefined && looks < MOST_LOOKS; looks++) {
    const then = rule.check(order, { ...around, now: at }, params);
    const [finding] = then.findings;
    if (now === undefined && finding !== undefined) return { at, becomes: 'exception' };
    if (now !== undefined && finding === undefined) return { at, becomes: 'fine' };
    if (finding?.severity !== undefined && finding.severity !== now?.severity) return { at, becomes: finding.severity };
    if (then.lookAgainAt === undefined || then.lookAgainAt <= at) return undefined;
    at = then.lookAgainAt;
  }
  return undefined;
}

function standingOf({ mode, answer, look }: Asked, muted: readonly Muted[]): Standing {
  const { findings, lookAgainAt } = answer;
  if (findings.length > 0) {
    const silent = mode === 'on' ? muted.filter(({ finding }) => findings.includes(finding)) : [];
    const [first] = silent;
    return first !== undefined && silent.length === findings.length
      ? { kind: 'muted', by: first.by }
      : { kind: 'exception' };
  }
  if (look.beside !== undefined) return { kind: 'beside', why: look.beside };
  if (lookAgainAt !== undefined) return { kind: 'not_yet', at: lookAgainAt };
  if (look.masked !== undefined && look.masked.length > 0) return { kind: 'masked', fields: look.masked };
  if (look.missing !== undefined && look.missing.length > 0) return { kind: 'not_judged', missing: look.missing };
  return { kind: 'fine' };
}
