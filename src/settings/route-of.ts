import type { Route } from '../domain/case/case.ts';
import { ROUTE_KEYS, type RouteFacts, type RouteKey, type RouteRule, type Settings } from './settings.ts';
import { NO_CHANNEL } from './settings-of.ts';

const DAY_MS = 86_400_000;

/** Where a case belongs and how loudly it is shown: the first route that fits, else the fallback team. */
export function routeOf(settings: Settings, facts: RouteFacts): Route {
  const rule = settings.routes.find((each) => fits(each, facts));
  const team = rule?.team ?? settings.fallbackTeam;
  return {
    team,
    channel: settings.teams[team]?.channel ?? NO_CHANNEL,
    post: rule?.post ?? usualPost(settings, facts),
  };
}

function fits(rule: Pick<RouteRule, 'when'>, facts: Partial<RouteFacts>): boolean {
  return ROUTE_KEYS.every((key) => {
    const wanted = rule.when[key];
    return wanted === undefined || wanted.some((value) => isOrBeginsLike(key, value, facts[key]));
  });
}

/** Whether a route can fit cases of a code, whatever else it asks of them. */
export function fitsCode({ when }: RouteRule, { code, family }: Pick<RouteFacts, 'code' | 'family'>): boolean {
  return fits({ when: { code: when.code, family: when.family } }, { code, family });
}

function isOrBeginsLike(key: RouteKey, wanted: string, actual: string | undefined): boolean {
  if (actual === undefined) return false;
  if (key === 'code' && wanted.endsWith('*')) return actual.startsWith(wanted.slice(0, -1));
  return actual === wanted;
}

/** domain.md 3, rule 8. */
function usualPost(settings: Settings, facts: RouteFacts): Route['post'] {
  switch (facts.code) {
    case 'PAY.FAILED':
      return isHighValue(settings, facts) ? 'card' : 'queue';
    case 'LOG.DELIVERY_LATE':
      return (facts.ageMs ?? 0) < DAY_MS ? 'queue' : 'card';
    case 'SYS.UNMAPPED_STATUS':
      return 'queue';
    default:
      return 'card';
  }
}

function isHighValue(settings: Settings, { value, currency }: RouteFacts): boolean {
  const from = currency === undefined ? undefined : settings.highValue[currency];
  return value !== undefined && from !== undefined && value >= from;
}
