/** Moves the keyboard among the buttons inside a list, round and round. */
export function moveFocus(list: HTMLElement | null, to: 'first' | 'next' | 'previous'): void {
  const stops = [...(list?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
  if (stops.length === 0) return;
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const step = to === 'first' ? 0 : to === 'next' ? here + 1 : here - 1;
  stops.at(step % stops.length)?.focus();
}
