import { SEVERITIES, type Severity } from '../catalogue/severity.ts';

/**
 * The severity that a person set, as long as the machine does not see more than it did when they set it (domain.md 2.1);
 * `undefined` when the machine's own holds.
 */
export function keepLowered(
  set: { readonly from: Severity; readonly to: Severity } | undefined,
  computed: Severity,
): Severity | undefined {
  if (set === undefined) return undefined;
  return SEVERITIES.indexOf(computed) > SEVERITIES.indexOf(set.from) ? undefined : set.to;
}
