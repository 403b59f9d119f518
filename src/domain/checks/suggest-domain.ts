import Mailcheck from 'mailcheck';
import { isSlip } from './is-slip.ts';
import { KNOWN_DOMAINS, MISTYPED_DOMAINS, MISTYPED_ENDINGS } from './mail-domains.ts';

// Endings that exist, but under which none of the providers' names receives mail.
const TRUNCATED_COM: ReadonlySet<string> = new Set(['co', 'cm', 'om']);
const LABELS = groupByEnding(MISTYPED_DOMAINS);

/**
 * The provider that a mistyped mail domain was probably meant to be, or undefined. The library `mailcheck` finds the
 * nearest name; only a single slip of the hand passes here, because a company's own domain is near to something too.
 */
export function suggestDomain(domain: string): string | undefined {
  if (KNOWN_DOMAINS.has(domain)) return undefined;
  const dot = domain.indexOf('.');
  const label = domain.slice(0, dot);
  const typedEnding = domain.slice(dot + 1);
  const ending = mendEnding(typedEnding);
  const nearest = nearestLabel(label, ending);
  if (nearest) return `${nearest}.${ending}`;
  if (TRUNCATED_COM.has(ending) && LABELS.get('com')?.includes(label)) return `${label}.com`;
  return ending === typedEnding ? undefined : `${label}.${ending}`;
}

function nearestLabel(label: string, ending: string): string | undefined {
  const labels = LABELS.get(ending);
  if (!labels) return undefined;
  const nearest = Mailcheck.findClosestDomain(label, labels, Mailcheck.sift3Distance, 2);
  return typeof nearest === 'string' && isSlip(label, nearest) ? nearest : undefined;
}

function mendEnding(ending: string): string {
  const dot = ending.lastIndexOf('.');
  const meant = MISTYPED_ENDINGS.get(ending.slice(dot + 1));
  return meant ? ending.slice(0, dot + 1) + meant : ending;
}

function groupByEnding(domains: readonly string[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const domain of domains) {
    const dot = domain.indexOf('.');
    const ending = domain.slice(dot + 1);
    groups.set(ending, [...(groups.get(ending) ?? []), domain.slice(0, dot)]);
  }
  return groups;
}
