/** Business impact, lowest first (domain.md 2.1): minor 轻微, moderate 中等, severe 严重. */
export const SEVERITIES = ['minor', 'moderate', 'severe'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Urgency and impact together, most pressing first (domain.md 2.2). */
export const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The four families of exceptions, and the system's own. */
export const FAMILIES = ['payment', 'logistics', 'product', 'customer', 'system'] as const;
export type Family = (typeof FAMILIES)[number];

/** Whether one severity is above another. */
export function isGraver(one: Severity, other: Severity): boolean {
  return SEVERITIES.indexOf(one) > SEVERITIES.indexOf(other);
}
