/** Whether a JSON value is nested deeper than `levels`; never looks further down than that. */
export function isTooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) return value.some((inner) => isTooDeep(inner, levels - 1));
  for (const key in value) if (isTooDeep(value[key as keyof typeof value], levels - 1)) return true;
  return false;
}
