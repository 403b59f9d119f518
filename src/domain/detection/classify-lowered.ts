import { isGraver, type Severity } from '../catalogue/severity.ts';

/**
 * Severity of a case that a person may have lowered: theirs stays until the machine's own rises above what it was when
 * they lowered it (domain.md 2.1). `lowered` is what the machine had computed then, and what they decided.
 */
export function keepLowered(
  lowered: { readonly from: Severity; readonly to: Severity } | undefined,
  computed: Severity,
): Severity {
  return lowered === undefined || isGraver(computed, lowered.from) ? computed : lowered.to;
}
