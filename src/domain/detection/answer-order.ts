import { cancelledAt } from '../order/derive.ts';
import type { Order } from '../order/order.ts';
import { type Coming, worthWarning } from './coming.ts';
import { cutOffOf, withCutOff } from './cut-off.ts';
import type { Finding } from './finding.ts';
import { type Muted, mute } from './mute.ts';
import type { Params, Rule, Surroundings } from './rule.ts';
import { RULES } from './rules.ts';

/** A rule's switch (`monitor`: recorded, never shown) and the parameters that differ from its own. */
export interface RuleSetting {
  readonly mode: 'on' | 'monitor' | 'off';
  readonly params: Params;
}

/** Settings by code; a code without any is on with its own parameters. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** What is wrong with an order now. */
export interface OrderAnswer {
  readonly findings: readonly Finding[];
  /** True, but kept silent by something else. */
  readonly muted: readonly Muted[];
  /** True by rules that are only watched: recorded, never shown. */
  readonly monitored: readonly Finding[];
  /** What will be wrong if nothing happens, to be warned of in time. */
  readonly coming: readonly Coming[];
  /** The next time at which the answer could change by time alone. */
  readonly lookAgainAt?: number;
}

const NOTHING: readonly never[] = [];

/** Judges one order by all active rules. Pure: the same facts at the same time give the same answer. */
export function answerOrder(order: Order, around: Surroundings, settings: RuleSettings): OrderAnswer {
  const ended = cancelledAt(order) !== undefined;
  let found: Finding[] | undefined;
  let monitored: Finding[] | undefined;
  let coming: Coming[] | undefined;
  let lookAgainAt = Number.POSITIVE_INFINITY;
  for (const { rule, params, monitor } of activeRules(settings)) {
    // A cancelled order clears everything except the money that is still to settle (domain.md 6).
    if (ended && rule.afterCancel !== true) continue;
    const answer = rule.check(order, around, params);
    if (answer.lookAgainAt !== undefined && answer.lookAgainAt < lookAgainAt) lookAgainAt = answer.lookAgainAt;
    if (answer.findings.length === 0) {
      const { warnAt, lookAgainAt: dueAt } = answer;
      if (warnAt === undefined || dueAt === undefined || monitor) continue;
      const next = { code: rule.code, warnAt, dueAt };
      if (coming === undefined) coming = [next];
      else coming.push(next);
      continue;
    }
    if (monitor) monitored = [...(monitored ?? NOTHING), ...answer.findings];
    else found = found === undefined ? [...answer.findings] : [...found, ...answer.findings];
  }
  const { agreedUntil, now } = around;
  if (found !== undefined && agreedUntil !== undefined && agreedUntil > now)
    lookAgainAt = Math.min(lookAgainAt, agreedUntil);
  const { told, muted } = found === undefined ? { told: NOTHING, muted: NOTHING } : mute(found, order, around);
  const cutOffAt = told.length === 0 ? undefined : cutOffOf(order, around);
  if (cutOffAt !== undefined && cutOffAt < lookAgainAt) lookAgainAt = cutOffAt;
  const answer = {
    findings: cutOffAt === undefined ? told : withCutOff(told, cutOffAt, now),
    muted,
    monitored: monitored === undefined ? NOTHING : alone(monitored, found ?? NOTHING, order, around),
    coming: coming === undefined ? NOTHING : worthWarning(coming, found ?? NOTHING, order, around),
  };
  return lookAgainAt === Number.POSITIVE_INFINITY ? answer : { ...answer, lookAgainAt };
}

/** What watched rules would tell beside what is told: what is muted, or a lower rung, would open nothing. */
function alone(
  monitored: readonly Finding[],
  found: readonly Finding[],
  order: Order,
  around: Surroundings,
): readonly Finding[] {
  const { told } = mute([...found, ...monitored], order, around);
  return told.filter((it) => monitored.includes(it));
}

interface ActiveRule {
  readonly rule: Rule;
  readonly params: Params;
  readonly monitor: boolean;
}

const activeBySettings = new WeakMap<RuleSettings, readonly ActiveRule[]>();

function activeRules(settings: RuleSettings): readonly ActiveRule[] {
  const known = activeBySettings.get(settings);
  if (known !== undefined) return known;
  const active = RULES.flatMap((rule) => {
    const { mode, params } = settings[rule.code] ?? { mode: 'on', params: {} };
    return mode === 'off' ? [] : [{ rule, params: { ...rule.params, ...params }, monitor: mode === 'monitor' }];
  });
  activeBySettings.set(settings, active);
  return active;
}
