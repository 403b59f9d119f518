const TAKES_KEYS = 'input, textarea, select, [tabindex="0"]';

/** Puts the keyboard into the preferred part of a form, else into its first input, else leaves it to the form. */
export function focusFirst(form: HTMLElement | null, preferred: string): void {
  const wanted = form?.querySelector<HTMLElement>(preferred);
  const field = wanted?.matches(TAKES_KEYS) ? wanted : wanted?.querySelector<HTMLElement>(TAKES_KEYS);
  const target = field ?? form?.querySelector<HTMLElement>(TAKES_KEYS) ?? form?.querySelector<HTMLElement>('button');
  target?.focus();
}
