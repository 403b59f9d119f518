const PREFIX = 'ordermend.page.';

/** What this browser remembered under a name, or undefined; a browser that keeps nothing is no fault. */
export function recall(name: string): string | undefined {
  try {
    return window.localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Lets this browser remember a text under a name, where it keeps anything at all. */
export function remember(name: string, text: string): void {
  try {
    window.localStorage.setItem(PREFIX + name, text);
  } catch {
    // A browser in private mode may refuse; the page works without.
  }
}
